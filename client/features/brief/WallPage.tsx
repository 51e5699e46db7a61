import { useEffect, useState } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { type Briefing, hiderOf } from "./briefing.ts";
import { MaskSwitch } from "./MaskSwitch.tsx";
import { NodeCard } from "./NodeCard.tsx";
import { PageView } from "./PageView.tsx";
import { type DrawPicture, useStudio } from "./PictureStudio.tsx";
import { Screen } from "./PresentPage.tsx";
import { isLoopback, QrCode } from "./QrCode.tsx";
import { useShow } from "./use-show.ts";

const intervals = [5, 10, 20, 30, 60, 120] as const;
const usual = 20;

/** The pages one after the other by themselves, for a large screen that no one stands at. */
export function WallPage({ id, draw }: { id: string; draw: DrawPicture }) {
  const address = useAddress();
  const isMasked = address.get("mask") === "1";
  return (
    <Screen id={id} isMasked={isMasked}>
      {(briefing) => <Wall briefing={briefing} draw={draw} isMasked={isMasked} />}
    </Screen>
  );
}

function Wall(props: { briefing: Briefing; draw: DrawPicture; isMasked: boolean }) {
  const { briefing, draw, isMasked } = props;
  const text = useText();
  const address = useAddress();
  const studio = useStudio(briefing, draw);
  const show = useShow(`wall ${briefing.id}`, briefing.pages.length);
  const [isPaused, setIsPaused] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const asSaid = Number(address.get("every"));
  const every = asSaid >= 1 && asSaid <= 3600 ? asSaid : usual;
  const { page: at, go } = show;
  const count = briefing.pages.length;
  // Who looks at something closely is not interrupted.
  useEffect(() => {
    if (isPaused || asked !== null) return;
    const timer = setTimeout(() => go((at + 1) % count), every * 1000);
    return () => clearTimeout(timer);
  }, [isPaused, asked, go, at, count, every]);
  const page = briefing.pages[at];
  const place = `/briefs/${encodeURIComponent(briefing.id)}`;
  const link = new URL(
    address.to(`${place}/present`, { page: String(at + 1), mask: isMasked ? "1" : null }),
    location.origin,
  );
  return (
    <div className="show-screen wall">
      <h1 className="visually-hidden">{briefing.title}</h1>
      <div className="show-page">
        {page && <PageView page={page} drawings={studio.drawings} onChoose={setAsked} />}
      </div>
      {asked !== null && (
        <NodeCard
          id={asked}
          hide={hiderOf(briefing.masks)}
          isMasked={isMasked}
          onClose={() => setAsked(null)}
        />
      )}
      <div className="show-bar">
        <span role="status">
          {text("brief.pageOf", { n: at + 1, total: count })}
          {isPaused ? ` · ${text("brief.paused")}` : ""}
        </span>
        <button type="button" className="tool" onClick={() => go((at - 1 + count) % count)}>
          {text("brief.previous")}
        </button>
        <button type="button" className="tool" onClick={() => go((at + 1) % count)}>
          {text("brief.next")}
        </button>
        <button
          type="button"
          className="tool"
          aria-pressed={isPaused}
          onClick={() => setIsPaused(!isPaused)}
        >
          {text(isPaused ? "brief.resume" : "brief.pause")}
        </button>
        <label>
          {text("brief.every")}{" "}
          <select value={every} onChange={(event) => address.set({ every: event.target.value })}>
            {[...new Set([...intervals, every])]
              .sort((a, b) => a - b)
              .map((one) => (
                <option key={one} value={one}>
                  {text("brief.seconds", { n: one })}
                </option>
              ))}
          </select>
        </label>
        <MaskSwitch />
        <a href={address.to(place)}>{text("brief.backToEdit")}</a>
      </div>
      <figure className="wall-code">
        <QrCode text={link.href} label={text("brief.code")} />
        <figcaption>
          {text(isLoopback(link.hostname) ? "brief.codeLocal" : "brief.code")}
        </figcaption>
      </figure>
      {studio.stage}
    </div>
  );
}

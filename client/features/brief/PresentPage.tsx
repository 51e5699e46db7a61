import { type ReactNode, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useText } from "../../i18n/I18nProvider.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { type Briefing, hiderOf, type Spec, useBriefing } from "./briefing.ts";
import { LivePicture } from "./LivePicture.tsx";
import { MaskSwitch } from "./MaskSwitch.tsx";
import { NodeCard } from "./NodeCard.tsx";
import { PageView } from "./PageView.tsx";
import { type DrawPicture, type Studio, useStudio } from "./PictureStudio.tsx";
import { useShow, useShowKeys } from "./use-show.ts";

interface Props {
  readonly id: string;
  readonly draw: DrawPicture;
}

/** The pages one at a time over the whole screen, with pictures that can be explored on the spot. */
export function PresentPage({ id, draw }: Props) {
  const address = useAddress();
  const isMasked = address.get("mask") === "1";
  return (
    <Screen id={id} isMasked={isMasked}>
      {(briefing) => <Presentation briefing={briefing} draw={draw} isMasked={isMasked} />}
    </Screen>
  );
}

/** A briefing over everything else, with words while it is read. */
export function Screen(props: {
  id: string;
  isMasked: boolean;
  children: (briefing: Briefing) => ReactNode;
}) {
  const text = useText();
  const found = useBriefing(props.id, props.isMasked);
  return (
    <main id="content" className="show">
      {found.isPending && <LoadingNotice>{text("brief.loading")}</LoadingNotice>}
      {found.isError && (
        <ErrorNotice
          error={found.error}
          isRetrying={found.isFetching}
          onRetry={() => void found.refetch()}
        />
      )}
      {found.data && (
        <>
          <style>{found.data.briefing.pageStyle}</style>
          {props.children(found.data.briefing)}
        </>
      )}
    </main>
  );
}

interface Around {
  readonly key: string;
  readonly title: string;
  readonly spec: Spec;
}

/** What is around a node, drawn on the spot. */
function AroundPicture(props: { around: Around; studio: Studio; onChoose(id: string): void }) {
  const text = useText();
  const drawing = props.studio.drawings.get(props.around.key);
  return drawing === undefined ? (
    <LoadingNotice>{text("brief.drawing")}</LoadingNotice>
  ) : (
    <LivePicture
      drawing={drawing}
      focus={[]}
      label={props.around.title}
      onChoose={props.onChoose}
    />
  );
}

function Presentation(props: { briefing: Briefing; draw: DrawPicture; isMasked: boolean }) {
  const { briefing, draw, isMasked } = props;
  const text = useText();
  const address = useAddress();
  const navigate = useNavigate();
  const [around, setAround] = useState<Around | null>(null);
  const studio = useStudio(briefing, draw, around);
  const host = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const { pages } = briefing;
  const show = useShow(briefing.id, pages.length);
  const place = `/briefs/${encodeURIComponent(briefing.id)}`;
  const end = () => {
    if (asked !== null) setAsked(null);
    else if (around !== null) setAround(null);
    else if (document.fullscreenElement) void document.exitFullscreen();
    else void navigate(address.to(place));
  };
  const full = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void host.current?.requestFullscreen().catch(() => undefined);
  };
  useShowKeys(show, pages.length, end, full);
  const page = pages[show.page];
  return (
    <div className="show-screen" ref={host}>
      <h1 className="visually-hidden">{briefing.title}</h1>
      <div className={show.isBlack ? "show-page show-black" : "show-page"}>
        {page && (
          <PageView page={page} drawings={studio.drawings} onChoose={(id) => setAsked(id)} />
        )}
      </div>
      {show.isBlack && <p className="show-black-words">{text("brief.black")}</p>}
      {around !== null && (
        <section className="show-around" aria-label={around.title}>
          <button type="button" className="tool" onClick={() => setAround(null)}>
            {text("brief.back")}
          </button>
          <AroundPicture around={around} studio={studio} onChoose={setAsked} />
        </section>
      )}
      {asked !== null && (
        <NodeCard
          id={asked}
          hide={hiderOf(briefing.masks)}
          isMasked={isMasked}
          onClose={() => setAsked(null)}
          onCentre={(of, title) => {
            setAsked(null);
            setAround({
              key: `around ${of}`,
              title,
              spec: { kind: "NEIGHBOURHOOD", of, region: null, open: [], focus: [] },
            });
          }}
        />
      )}
      <div className="show-bar">
        <button type="button" className="tool" onClick={() => show.turn(-1)}>
          {text("brief.previous")}
        </button>
        <span role="status">{text("brief.pageOf", { n: show.page + 1, total: pages.length })}</span>
        <button type="button" className="tool" onClick={() => show.turn(1)}>
          {text("brief.next")}
        </button>
        <button type="button" className="tool" onClick={full}>
          {text("brief.fullScreen")}
        </button>
        <button
          type="button"
          className="tool"
          aria-pressed={show.isBlack}
          onClick={show.toggleBlack}
        >
          {text("brief.blackKey")}
        </button>
        <button
          type="button"
          className="tool"
          onClick={() =>
            window.open(address.to(`${place}/notes`), "_blank", "popup,width=1000,height=680")
          }
        >
          {text("brief.openNotes")}
        </button>
        <MaskSwitch />
        <button type="button" className="tool" onClick={end}>
          {text("brief.end")}
        </button>
      </div>
      {studio.stage}
    </div>
  );
}

import { useLayoutEffect, useRef } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import type { Drawing } from "../../ui/drawing.ts";
import type { Page, PagePicture } from "./briefing.ts";
import { seenBy } from "./camera.ts";
import { LivePicture } from "./LivePicture.tsx";

interface Props {
  readonly page: Page;
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** Pictures can be explored; null: they stand still. */
  readonly onChoose: ((id: string) => void) | null;
}

/** One page as it is laid out by the server, with its pictures in their places. */
export function PageView({ page, drawings, onChoose }: Props) {
  const html = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (html.current !== null) html.current.innerHTML = page.html;
  }, [page.html]);
  return (
    <div className={page.isCover ? "bp-page bp-cover" : "bp-page"} lang="zh-CN">
      <div ref={html} />
      {page.pictures.map((picture) => (
        <PlacedPicture
          key={picture.key}
          picture={picture}
          drawing={drawings.get(picture.key) ?? null}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

const captionHeight = 0.3;
const share = (inches: number, of: number): string => `${(inches / of) * 100}%`;

function PlacedPicture(props: {
  picture: PagePicture;
  drawing: Drawing | null;
  onChoose: ((id: string) => void) | null;
}) {
  const { picture, drawing, onChoose } = props;
  const text = useText();
  const { x, y, w, h, caption, spec } = picture;
  const place = {
    left: share(x, 13.333),
    top: share(y, 7.5),
    width: share(w, 13.333),
    height: share(h - captionHeight, 7.5),
  };
  return (
    <div className="page-picture" style={place}>
      {drawing === null ? (
        <p className="page-picture-wait">{text("brief.drawing")}</p>
      ) : onChoose === null ? (
        <img src={addressOf(seenBy(drawing, spec.focus))} alt={caption} />
      ) : (
        <LivePicture drawing={drawing} focus={spec.focus} label={caption} onChoose={onChoose} />
      )}
    </div>
  );
}

const addresses = new WeakMap<Drawing, string>();

/** The same drawing has the same address for as long as it is there. */
function addressOf(drawing: Drawing): string {
  const known = addresses.get(drawing);
  if (known !== undefined) return known;
  const address = URL.createObjectURL(new Blob([drawing.svg], { type: "image/svg+xml" }));
  addresses.set(drawing, address);
  return address;
}

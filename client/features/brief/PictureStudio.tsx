import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import type { Drawing, HideNames } from "../../ui/drawing.ts";
import { type Briefing, hiderOf, keptDrawing, picturesOf, type Spec } from "./briefing.ts";

/** How a picture is drawn is known elsewhere; a briefing only says which. */
export type DrawPicture = (wanted: {
  readonly spec: Spec;
  readonly title: string;
  readonly hide: HideNames;
  onDrawn(drawing: Drawing): void;
  onFailed(): void;
}) => ReactNode;

export interface Studio {
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** Where the drawing is done, out of sight. */
  readonly stage: ReactNode;
  /** Waits for a picture, or until the signal. */
  wait(key: string, signal: AbortSignal): Promise<Drawing>;
}

interface Wanted {
  readonly key: string;
  readonly spec: Spec;
  readonly title: string;
}

/**
 * Draws the pictures of a briefing one after the other, each once.
 * @param extra what is asked for on the spot, before the rest
 */
export function useStudio(
  briefing: Briefing | null,
  draw: DrawPicture,
  extra: Wanted | null = null,
): Studio {
  const text = useText();
  const [drawn, setDrawn] = useState<ReadonlyMap<string, Drawing>>(new Map());
  const isMasked = (briefing?.masks.length ?? 0) > 0;
  const hide = useMemo(() => hiderOf(briefing?.masks ?? []), [briefing?.masks]);
  const wanted = useMemo(
    () => [...(extra === null ? [] : [extra]), ...(briefing === null ? [] : picturesOf(briefing))],
    [briefing, extra],
  );
  const kept = useMemo(
    () => new Map(briefing?.keptPictures.map(({ key, svg }) => [key, keptDrawing(svg)])),
    [briefing],
  );
  const nameOf = useCallback((key: string) => `${isMasked ? "masked " : ""}${key}`, [isMasked]);
  const drawings = useMemo(() => {
    const found = new Map<string, Drawing>();
    for (const { key, spec } of wanted) {
      // In a graph that was kept, names are broken over lines and cannot be hidden: it is drawn anew.
      const isPlain = !isMasked || !["NEIGHBOURHOOD", "SAVED_VIEW"].includes(spec.kind);
      const one = (isPlain ? kept.get(key) : undefined) ?? drawn.get(nameOf(key));
      if (one) found.set(key, one);
    }
    return found;
  }, [wanted, kept, drawn, isMasked, nameOf]);
  const next = wanted.find(({ key }) => !drawings.has(key)) ?? null;

  const waiting = useRef(new Set<() => void>());
  const latest = useRef(drawings);
  useEffect(() => {
    latest.current = drawings;
    for (const check of [...waiting.current]) check();
  }, [drawings]);
  const wait = useCallback(
    (key: string, signal: AbortSignal) =>
      new Promise<Drawing>((resolve, reject) => {
        const check = () => {
          const found = latest.current.get(key);
          if (!found && !signal.aborted) return;
          waiting.current.delete(check);
          if (found) resolve(found);
          else reject(signal.reason);
        };
        waiting.current.add(check);
        signal.addEventListener("abort", check);
        check();
      }),
    [],
  );
  const put = (key: string, drawing: Drawing) =>
    setDrawn((before) => new Map(before).set(nameOf(key), withoutFirms(drawing, isMasked)));
  const stage = (
    <div className="brief-stage" aria-hidden="true" inert>
      {next !== null && (
        <div key={nameOf(next.key)}>
          {draw({
            spec: next.spec,
            title: next.title,
            hide,
            onDrawn: (drawing) => put(next.key, drawing),
            onFailed: () => put(next.key, sayingDrawing(text("brief.notDrawn"))),
          })}
        </div>
      )}
    </div>
  );
  return { drawings, stage, wait };
}

/** The id of a firm gives it away. */
function withoutFirms(drawing: Drawing, isMasked: boolean): Drawing {
  if (!isMasked) return drawing;
  return { ...drawing, svg: drawing.svg.replace(/ data-id="firm:[^"]*"/g, "") };
}

function sayingDrawing(words: string): Drawing {
  const [width, height] = [1200, 500];
  const safe = words.replace(/[<>&"]/g, "");
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
      `<rect width="100%" height="100%" fill="#f4f6f8"/><text x="50%" y="50%" text-anchor="middle" font-size="26" fill="#55606d">${safe}</text></svg>`,
    width,
    height,
  };
}

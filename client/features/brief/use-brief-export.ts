import { useRef, useState } from "react";
import { RequestError } from "../../gql/request.ts";
import { svgToPng } from "../../graph/export-image.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import type { Drawing } from "../../ui/drawing.ts";
import { errorText } from "../../ui/ErrorNotice.tsx";
import { download, fileName } from "../../ui/files.ts";
import { type Briefing, viewsOf } from "./briefing.ts";
import { seenBy } from "./camera.ts";
import type { Studio } from "./PictureStudio.tsx";

export type FileFormat = "PPTX" | "DOCX" | "HTML";

export interface Exporting {
  /** What is being done, in words; null: nothing. */
  readonly progress: string | null;
  /** What came of the last one. */
  readonly outcome: { readonly words: string; readonly hasFailed: boolean } | null;
  start(format: FileFormat): void;
  cancel(): void;
}

/** Sharp on a projector of 4K. */
const wide = 3840;

/** Draws what is to be drawn, has the file written, and saves it; told in words, and can be cancelled. */
export function useBriefExport(
  briefing: Briefing,
  studio: Studio,
  isMasked: boolean,
  before: () => Promise<void>,
): Exporting {
  const text = useText();
  const lang = useLang();
  const [progress, setProgress] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Exporting["outcome"]>(null);
  const abort = useRef<AbortController | null>(null);
  const latest = useRef({ briefing, studio });
  latest.current = { briefing, studio };

  async function run(format: FileFormat, signal: AbortSignal): Promise<string> {
    await before();
    const { briefing: now } = latest.current;
    const wanted = viewsOf(now);
    const pictures = [];
    for (const [i, { key, view, spec }] of wanted.entries()) {
      signal.throwIfAborted();
      setProgress(text("brief.exportDrawing", { n: i + 1, total: wanted.length }));
      const drawing = seenBy(await latest.current.studio.wait(key, signal), spec.focus);
      pictures.push({
        key: view,
        width: drawing.width,
        height: drawing.height,
        svg: format === "HTML" ? drawing.svg : "",
        png: format === "HTML" ? "" : await pngOf(drawing),
      });
    }
    setProgress(text("brief.exportWriting", { format }));
    const response = await fetch(`/briefings/${encodeURIComponent(now.id)}/file`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ format, isMasked, pictures }),
      signal,
    });
    if (!response.ok) throw await refusalOf(response);
    const name = fileName(now.title, format.toLowerCase());
    const file = await response.blob();
    signal.throwIfAborted();
    download(name, file);
    return name;
  }

  return {
    progress,
    outcome,
    start(format) {
      abort.current?.abort();
      const controller = new AbortController();
      abort.current = controller;
      setOutcome(null);
      setProgress(text("brief.exportStarting", { format }));
      run(format, controller.signal)
        .then(
          (name) => setOutcome({ words: text("brief.exportDone", { name }), hasFailed: false }),
          (error: unknown) =>
            setOutcome(
              controller.signal.aborted
                ? { words: text("brief.exportCancelled"), hasFailed: false }
                : {
                    words: text("brief.exportFailed", { why: errorText(error, lang) }),
                    hasFailed: true,
                  },
            ),
        )
        .finally(() => {
          if (abort.current === controller) setProgress(null);
        });
    },
    cancel: () => abort.current?.abort(new DOMException("cancelled", "AbortError")),
  };
}

async function pngOf(drawing: Drawing): Promise<string> {
  const blob = await svgToPng(drawing, wide);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function refusalOf(response: Response): Promise<RequestError> {
  const body = (await response.json().catch(() => null)) as {
    errors?: { extensions?: { code?: string; messageZh?: string; messageEn?: string } }[];
  } | null;
  const { code, messageZh, messageEn } = body?.errors?.[0]?.extensions ?? {};
  return new RequestError(
    code ?? "INTERNAL",
    messageZh ?? `服务器没有给出文件（状态 ${response.status}）。`,
    messageEn ?? `The server gave no file (status ${response.status}).`,
    false,
  );
}

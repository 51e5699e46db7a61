import { useState } from "react";
import { svgToPng } from "../../graph/export-image.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import type { Drawing } from "../../ui/drawing.ts";
import { download, fileName } from "../../ui/files.ts";
import type { Block, Slide } from "./briefing.ts";
import { changeBlock, removeBlock, writeSentences } from "./edits.ts";
import { OwnMark } from "./OwnMark.tsx";
import type { Editor } from "./use-editor.ts";
import { useSubjects } from "./use-subjects.ts";

interface Props {
  readonly block: Block;
  readonly slide: Slide;
  readonly drawing: Drawing | null;
  readonly change: Editor["change"];
}

/** One part of a slide: words can be rewritten, pictures looked at elsewhere, everything taken away. */
export function BlockForm({ block, slide, drawing, change }: Props) {
  const text = useText();
  const lang = useLang();
  const isWords = block.kind === "text" || block.kind === "list";
  return (
    <fieldset className="block-form">
      <legend>
        {enumName(lang, "BriefBlockKind", block.kind)}
        {block.isOwn && <OwnMark />}
      </legend>
      {isWords && (
        <>
          <textarea
            rows={Math.min(9, 2 + (block.sentences?.length ?? 0))}
            aria-label={enumName(lang, "BriefBlockKind", block.kind)}
            value={(block.sentences ?? []).map((one) => one.text).join("\n")}
            onChange={(event) => {
              const words = event.target.value;
              change(changeBlock(slide.id, block.key, (now) => writeSentences(now, words)));
            }}
          />
          <p className="quiet">{text("brief.wordsHint")}</p>
        </>
      )}
      {block.kind === "table" && (
        <p className="quiet">{text("brief.tableRows", { n: block.rows?.length ?? 0 })}</p>
      )}
      {block.kind === "picture" && (
        <PictureFields block={block} slide={slide} drawing={drawing} change={change} />
      )}
      <button
        type="button"
        className="text-button"
        onClick={() => change(removeBlock(slide.id, block.key))}
      >
        {text("brief.removeBlock")}
      </button>
    </fieldset>
  );
}

const widths = [1920, 3840, 7680] as const;

function PictureFields({ block, slide, drawing, change }: Props) {
  const text = useText();
  const subjects = useSubjects();
  const [wide, setWide] = useState<number>(3840);
  const { spec } = block;
  if (!spec) return null;
  const chain = subjects.data?.chains.find((one) => one.id === spec.of);
  const setSpec = (next: Partial<typeof spec>) =>
    change(changeBlock(slide.id, block.key, (now) => ({ ...now, spec: { ...spec, ...next } })));
  const save = async (kind: "png" | "svg") => {
    if (drawing === null) return;
    const file =
      kind === "svg"
        ? new Blob([drawing.svg], { type: "image/svg+xml" })
        : await svgToPng(drawing, wide);
    download(fileName(block.caption ?? "", kind), file);
  };
  return (
    <>
      {spec.kind === "CHAIN_MAP" && chain && (
        <>
          <label>
            {text("brief.camera")}
            <select
              value={spec.focus[0] ?? ""}
              onChange={(event) =>
                setSpec({ focus: event.target.value === "" ? [] : [event.target.value] })
              }
            >
              <option value="">{text("brief.cameraAll")}</option>
              {chain.groups
                .filter((group) => !spec.open.includes(group))
                .map((group) => (
                  <option key={group} value={`group:${group}`}>
                    {group}
                  </option>
                ))}
            </select>
          </label>
          <label>
            {text("brief.openGroup")}
            <select
              value={spec.open[0] ?? ""}
              onChange={(event) =>
                setSpec({ open: event.target.value === "" ? [] : [event.target.value], focus: [] })
              }
            >
              <option value="">{text("brief.openNone")}</option>
              {chain.groups.map((group) => (
                <option key={group} value={group}>
                  {group}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <div className="picture-save">
        <label>
          {text("brief.pictureWidth")}
          <select value={wide} onChange={(event) => setWide(Number(event.target.value))}>
            {widths.map((one) => (
              <option key={one} value={one}>
                {text("export.pixels", { n: one })}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="text-button"
          disabled={drawing === null}
          onClick={() => void save("png")}
        >
          PNG
        </button>
        <button
          type="button"
          className="text-button"
          disabled={drawing === null}
          onClick={() => void save("svg")}
        >
          SVG
        </button>
      </div>
    </>
  );
}

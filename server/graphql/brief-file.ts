import { briefDocument } from "../brief/brief-document.ts";
import { writeDocx } from "../brief/docx.ts";
import { type NodeDetail, writeHtml } from "../brief/html.ts";
import { writePptx } from "../brief/pptx.ts";
import { type ExportInput, exportInput, isPlainSvg } from "../domain/brief/briefing.ts";
import { labelWord } from "../domain/brief/draft.ts";
import { type Mask, maskText } from "../domain/brief/mask.ts";
import type { Outline } from "../domain/brief/outline.ts";
import { paginate } from "../domain/brief/paginate.ts";
import { AppError } from "../errors.ts";
import { openBriefing } from "./briefings.ts";
import type { Context } from "./context.ts";

/** Room for a dozen pictures of 4K width. */
export const briefFileBytes = 96 * 1024 * 1024;

export interface BriefFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Of each node in an offline page. */
const mostEvidence = 6;
const office = "application/vnd.openxmlformats-officedocument";

/** @throws AppError ARGUMENT_INVALID that names the field, NOT_FOUND */
export async function briefFile(context: Context, id: string, body: unknown): Promise<BriefFile> {
  const parsed = exportInput.safeParse(body);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path.join(".") || "body";
    throw new AppError("ARGUMENT_INVALID", { name, expected: "格式与所绘图片" });
  }
  const briefing = await openBriefing(context, id, parsed.data.isMasked);
  if (briefing.isDeleted) throw new AppError("NOT_FOUND", { what: "简报", id });
  const { shown } = briefing;
  requireAll(shown, parsed.data);
  const drawn = new Map(parsed.data.pictures.map((one) => [one.key, one]));
  const about = { title: shown.title, subject: shown.subtitle };
  switch (parsed.data.format) {
    case "PPTX":
      return {
        type: `${office}.presentationml.presentation`,
        bytes: await writePptx(about, paginate(shown), drawn),
      };
    case "DOCX":
      return {
        type: `${office}.wordprocessingml.document`,
        bytes: await writeDocx(briefDocument(shown, drawn)),
      };
    case "HTML": {
      const pictures = new Map(parsed.data.pictures.map(({ key, svg }) => [key, checkSvg(svg)]));
      const details = await detailsOf(context, [...pictures.values()], briefing.masks);
      const hint = `数据截至 ${shown.date}；离线可用。图可拖动、缩放，点击节点看依据。`;
      return {
        type: "text/html; charset=utf-8",
        bytes: writeHtml({ title: shown.title, hint }, paginate(shown), pictures, details),
      };
    }
  }
}

/** A file without one of its pictures is no file. */
function requireAll(outline: Outline, { pictures }: ExportInput): void {
  const given = new Set(pictures.map((one) => one.key));
  const missing = paginate(outline)
    .flatMap((page) => page.boxes)
    .find((box) => box.kind === "picture" && !given.has(box.view));
  if (missing?.kind === "picture") {
    throw new AppError("ARGUMENT_INVALID", { name: "pictures", expected: `图片 ${missing.view}` });
  }
}

function checkSvg(svg: string): string {
  if (isPlainSvg(svg)) return svg;
  throw new AppError("ARGUMENT_INVALID", {
    name: "pictures.svg",
    expected: "不含脚本和外部内容的 SVG",
  });
}

const kindWords = { PLAN: "规划原文", PUBLIC: "公开资料", DERIVED: "计算得出", IMPORT: "录入" };

/** What each node of the pictures is and rests on. */
async function detailsOf(
  context: Context,
  pictures: readonly string[],
  masks: readonly Mask[],
): Promise<Record<string, NodeDetail>> {
  const hide = maskText(masks);
  const isMasked = masks.length > 0;
  const named = pictures.flatMap((svg) =>
    [...svg.matchAll(/ data-id="([^"]+)"/g)].map((match) => plainText(match[1] ?? "")),
  );
  const ids = [...new Set(named)].filter((id) => !(isMasked && id.startsWith("firm:")));
  const found: Record<string, NodeDetail> = {};
  for (const id of ids) {
    if (id.startsWith("group:")) {
      found[id] = { name: id.slice("group:".length), kind: "板块", evidence: [] };
      continue;
    }
    const [entity, evidence] = await Promise.all([
      context.entity.load(id),
      context.evidenceOf.load(id),
    ]);
    if (!entity) continue;
    found[id] = {
      name: hide(entity.name),
      kind: labelWord(entity.label),
      evidence: evidence.slice(0, mostEvidence).map((one) => ({
        kind: kindWords[one.kind],
        grade: one.grade,
        quote: one.quote === null ? null : hide(one.quote),
        note: one.note === null ? null : hide(one.note),
        source: hide(
          [one.source.title, one.source.publisher, one.source.date]
            .filter((v) => v !== null)
            .join(" · "),
        ),
        url: isMasked || !/^https?:/.test(one.source.url ?? "") ? null : one.source.url,
      })),
    };
  }
  return found;
}

const plainText = (escaped: string): string =>
  escaped
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

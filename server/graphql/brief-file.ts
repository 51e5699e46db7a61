import { writePptx } from "../brief/pptx.ts";
import { type ExportInput, exportInput } from "../domain/brief/briefing.ts";
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
  requireAll(briefing.shown, parsed.data);
  return pptx(briefing.shown, parsed.data);
}

/** A file without one of its pictures is no file. */
function requireAll(outline: Outline, { pictures }: ExportInput): void {
  const given = new Set(pictures.map((one) => one.key));
  const missing = paginate(outline)
    .flatMap((page) => page.boxes)
    .find((box) => box.kind === "picture" && !given.has(box.key));
  if (missing?.kind === "picture") {
    throw new AppError("ARGUMENT_INVALID", { name: "pictures", expected: `图片 ${missing.key}` });
  }
}

async function pptx(outline: Outline, { pictures }: ExportInput): Promise<BriefFile> {
  const about = { title: outline.title, subject: outline.subtitle };
  const drawn = new Map(pictures.map((one) => [one.key, one]));
  return {
    type: `${office}.presentationml.presentation`,
    bytes: await writePptx(about, paginate(outline), drawn),
  };
}

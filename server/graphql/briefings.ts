import { firmNames, oneBriefing } from "../db/brief.ts";
import { boardReport } from "../domain/brief/board-report.ts";
import { keptPictures } from "../domain/brief/briefing.ts";
import { chainReport } from "../domain/brief/chain-report.ts";
import { departmentSheet } from "../domain/brief/department-sheet.ts";
import { gapReport } from "../domain/brief/gap-report.ts";
import { type Mask, maskOutline, masksOf } from "../domain/brief/mask.ts";
import { type BriefTemplate, type Outline, outline } from "../domain/brief/outline.ts";
import { draftKey, draftsOf, refresh } from "../domain/brief/refresh.ts";
import { AppError } from "../errors.ts";
import { chainFacts } from "./brief-facts.ts";
import { boardFacts, departmentFacts, gapFacts } from "./brief-more-facts.ts";
import type { Context } from "./context.ts";
import { mustBe } from "./gap-analysis.ts";
import type { BriefingType } from "./types/brief.ts";

const firmLimit = 20_000;

/** A full draft, computed from the graph. */
export async function draftOf(
  context: Context,
  template: BriefTemplate,
  of: string,
  region: string,
): Promise<Outline> {
  const date = context.today;
  await mustBe(context, "地区", region, "Place");
  switch (template) {
    case "CHAIN":
      return chainReport(await chainFacts(context, of, region, date));
    case "GAP":
      return gapReport(await gapFacts(context, of, region, date));
    case "DEPARTMENT":
      return departmentSheet(await departmentFacts(context, of, region, date));
    case "BOARD":
      return boardReport(await boardFacts(context, of, date));
  }
}

/**
 * A stored briefing with the figures of today.
 * @throws AppError NOT_FOUND
 */
export async function openBriefing(
  context: Context,
  id: string,
  isMasked: boolean,
): Promise<BriefingType> {
  const [row] = await oneBriefing(context.database.run, { id });
  if (!row) throw new AppError("NOT_FOUND", { what: "简报", id });
  const content = await refreshed(context, readOutline(row.content));
  const masks = isMasked ? await masksFor(context, content) : [];
  return {
    ...row.briefing,
    content,
    shown: isMasked ? maskOutline(content, masks) : content,
    masks,
    isDeleted: row.isDeleted,
    keptPictures: Object.entries(keptPictures.parse(JSON.parse(row.pictures))).map(
      ([key, svg]) => ({ key, svg }),
    ),
  };
}

export const readOutline = (content: string): Outline => outline.parse(JSON.parse(content));

export async function masksFor(context: Context, content: Outline): Promise<Mask[]> {
  return masksOf(await firmNames(context.database.run, { limit: firmLimit }), content);
}

async function refreshed(context: Context, stored: Outline): Promise<Outline> {
  const drafts = new Map<string, Outline>();
  for (const wanted of draftsOf(stored)) {
    try {
      const draft = await draftOf(context, wanted.template, wanted.of, wanted.region);
      drafts.set(draftKey(wanted), draft);
    } catch (error) {
      // What it is about is no longer in the graph: its slides stay as they were last.
      if (!(error instanceof AppError && error.code === "NOT_FOUND")) throw error;
    }
  }
  return refresh(stored, drafts, context.today);
}

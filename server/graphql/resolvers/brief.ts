import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { pageHtml, pageStyle } from "../../brief/page-html.ts";
import {
  type BriefingRow,
  changeBriefing,
  createBriefing,
  keepPictures,
  keepThumbnail,
  listBriefings,
  markBriefingDeleted,
  oneBriefing,
  purgeBriefings,
} from "../../db/brief.ts";
import {
  keptDeletedDays,
  keptPictures,
  svgInput,
  thumbnailInput,
} from "../../domain/brief/briefing.ts";
import { type BriefTemplate, type Outline, outline } from "../../domain/brief/outline.ts";
import type { Box } from "../../domain/brief/page.ts";
import { paginate } from "../../domain/brief/paginate.ts";
import { defaultRegion } from "../../domain/prospect.ts";
import { AppError } from "../../errors.ts";
import { draftOf, openBriefing, readOutline } from "../briefings.ts";
import type { Context } from "../context.ts";
import {
  BriefingHeadType,
  BriefingType,
  BriefMaskType,
  BriefOutlineType,
  BriefPageType,
  BriefTemplateEnum,
} from "../types/brief.ts";

const listLimit = 500;

@Resolver(() => BriefingType)
export class BriefingResolver {
  @Query(() => BriefOutlineType, {
    description: "A full draft of a template from the graph: of a chain, a segment, a department.",
  })
  async briefDraft(
    @Arg("template", () => BriefTemplateEnum) template: BriefTemplate,
    @Arg("of", () => ID) of: string,
    @Arg("region", () => ID, { nullable: true }) region: string | null,
    @Ctx() context: Context,
  ): Promise<Outline> {
    return draftOf(context, template, of, region ?? defaultRegion);
  }

  @Query(() => [BriefingHeadType], { description: "The latest first, at most 500." })
  async briefings(@Ctx() { database }: Context): Promise<BriefingRow[]> {
    const rows = await listBriefings(database.run, { limit: listLimit });
    return rows.map((row) => row.briefing);
  }

  @Query(() => BriefingType)
  async briefing(
    @Arg("id", () => ID) id: string,
    @Arg("isMasked", () => Boolean, { nullable: true }) isMasked: boolean | null,
    @Ctx() context: Context,
  ): Promise<BriefingType> {
    return openBriefing(context, id, isMasked ?? false);
  }

  @Mutation(() => BriefingHeadType, { description: "Keeps a draft under a new id." })
  async createBriefing(
    @Arg("template", () => BriefTemplateEnum) template: BriefTemplate,
    @Arg("of", () => ID) of: string,
    @Arg("region", () => ID, { nullable: true }) region: string | null,
    @Ctx() context: Context,
  ): Promise<BriefingRow> {
    return keep(context, await draftOf(context, template, of, region ?? defaultRegion));
  }

  @Mutation(() => BriefingHeadType)
  async duplicateBriefing(
    @Arg("id", () => ID) id: string,
    @Arg("title", () => String) title: string,
    @Ctx() context: Context,
  ): Promise<BriefingRow> {
    const [row] = await oneBriefing(context.database.run, { id });
    if (!row || row.isDeleted) throw new AppError("NOT_FOUND", { what: "简报", id });
    const content = check({ ...readOutline(row.content), title });
    return keep(context, content, { pictures: row.pictures, thumbnail: row.briefing.thumbnail });
  }

  @Mutation(() => BriefingType, {
    description: "Refused with BRIEFING_CHANGED where another window has changed it since.",
  })
  async changeBriefing(
    @Arg("id", () => ID) id: string,
    @Arg("version", () => Int) version: number,
    @Arg("outline", () => BriefOutlineType) wanted: BriefOutlineType,
    @Ctx() context: Context,
  ): Promise<BriefingType> {
    const content = check(wanted);
    const [changed] = await changeBriefing(context.database.run, {
      id,
      version,
      ...stored(content),
    });
    if (changed) return openBriefing(context, id, false);
    const [now] = await oneBriefing(context.database.run, { id });
    if (!now || now.isDeleted) throw new AppError("NOT_FOUND", { what: "简报", id });
    throw new AppError("BRIEFING_CHANGED", { version: now.briefing.version });
  }

  @Mutation(() => BriefingHeadType, { description: "Keeps the drawing of a frozen slide." })
  async keepPicture(
    @Arg("id", () => ID) id: string,
    @Arg("key", () => String) key: string,
    @Arg("svg", () => String) svg: string,
    @Ctx() { database }: Context,
  ): Promise<BriefingRow> {
    if (!svgInput.safeParse(svg).success) {
      throw new AppError("ARGUMENT_INVALID", { name: "svg", expected: "不含脚本的 SVG 图形" });
    }
    const [row] = await oneBriefing(database.run, { id });
    if (!row) throw new AppError("NOT_FOUND", { what: "简报", id });
    const pictures = { ...keptPictures.parse(JSON.parse(row.pictures)), [key]: svg };
    return found(id, await keepPictures(database.run, { id, pictures: JSON.stringify(pictures) }));
  }

  @Mutation(() => BriefingHeadType, { description: "Keeps a small picture for the list." })
  async keepThumbnail(
    @Arg("id", () => ID) id: string,
    @Arg("thumbnail", () => String) thumbnail: string,
    @Ctx() { database }: Context,
  ): Promise<BriefingRow> {
    const checked = checkThumbnail(thumbnail);
    return found(id, await keepThumbnail(database.run, { id, thumbnail: checked }));
  }

  @Mutation(() => BriefingHeadType, { description: "It can be brought back for 30 days." })
  async deleteBriefing(
    @Arg("id", () => ID) id: string,
    @Ctx() { database }: Context,
  ): Promise<BriefingRow> {
    const gone = found(id, await markBriefingDeleted(database.run, { id, isDeleted: true }));
    await purgeBriefings(database.run, { days: keptDeletedDays });
    return gone;
  }

  @Mutation(() => BriefingHeadType)
  async restoreBriefing(
    @Arg("id", () => ID) id: string,
    @Ctx() { database }: Context,
  ): Promise<BriefingRow> {
    return found(id, await markBriefingDeleted(database.run, { id, isDeleted: false }));
  }

  @FieldResolver(() => BriefOutlineType)
  outline(@Root() { shown }: BriefingType): Outline {
    return shown;
  }

  @FieldResolver(() => [BriefMaskType], { description: "Empty where no names are hidden." })
  masks(@Root() { masks }: BriefingType): readonly BriefMaskType[] {
    return masks;
  }

  @FieldResolver(() => [BriefPageType])
  pages(@Root() { shown }: BriefingType): BriefPageType[] {
    return paginate(shown).map((page) => ({
      ...page,
      html: pageHtml(page),
      pictures: page.boxes.filter(isPicture),
    }));
  }

  @FieldResolver(() => String, { description: "Style sheet of the pages' HTML." })
  pageStyle(): string {
    return pageStyle;
  }
}

const isPicture = (box: Box): box is Extract<Box, { kind: "picture" }> => box.kind === "picture";

async function keep(
  context: Context,
  content: Outline,
  more: { pictures: string; thumbnail: string | null } = { pictures: "{}", thumbnail: null },
): Promise<BriefingRow> {
  return found("", await createBriefing(context.database.run, { ...stored(content), ...more }));
}

const stored = (content: Outline) => ({
  title: content.title,
  subtitle: content.subtitle,
  content: JSON.stringify(content),
  slideCount: content.slides.length,
});

function found(id: string, [row]: { briefing: BriefingRow }[]): BriefingRow {
  if (!row) throw new AppError("NOT_FOUND", { what: "简报", id });
  return row.briefing;
}

/** @throws AppError ARGUMENT_INVALID that names the field */
function check(wanted: BriefOutlineType): Outline {
  const result = outline.safeParse(JSON.parse(JSON.stringify(wanted)));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new AppError("ARGUMENT_INVALID", {
    name: ["outline", ...(issue?.path ?? [])].join("."),
    expected: "简报内容（长度与种类在限度内）",
  });
}

function checkThumbnail(thumbnail: string): string {
  const result = thumbnailInput.safeParse(thumbnail);
  if (result.success) return result.data;
  throw new AppError("ARGUMENT_INVALID", { name: "thumbnail", expected: "不超过 80 KB 的图片" });
}

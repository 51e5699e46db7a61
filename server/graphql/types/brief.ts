import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Mask } from "../../domain/brief/mask.ts";
import {
  type BlockKind,
  type BriefTemplate,
  blockKinds,
  briefTemplates,
  type ChartKind,
  chartKinds,
  type Outline,
  type PictureKind,
  pictureKinds,
} from "../../domain/brief/outline.ts";
import type { EvidenceKind } from "../../domain/model.ts";
import { EvidenceKindEnum, enumOf } from "./enums.ts";

export const BriefTemplateEnum = enumOf(briefTemplates);
registerEnumType(BriefTemplateEnum, {
  name: "BriefTemplate",
  description: "一链一报告, 招商专报, 责任分工一页纸, and the board of all chains",
});
const BlockKindEnum = enumOf(blockKinds);
registerEnumType(BlockKindEnum, { name: "BriefBlockKind" });
const ChartKindEnum = enumOf(chartKinds);
registerEnumType(ChartKindEnum, { name: "BriefChartKind" });
const PictureKindEnum = enumOf(pictureKinds);
registerEnumType(PictureKindEnum, { name: "BriefPictureKind" });

const maybe = { nullable: true } as const;

@ObjectType("BriefSentence", { description: "With the ids of its sources." })
@InputType("BriefSentenceInput")
export class BriefSentenceType {
  @Field(() => String)
  text!: string;

  @Field(() => [String])
  refs!: string[];
}

@ObjectType("BriefFigure", { description: "A value as it is printed; unknown is 待核实." })
@InputType("BriefFigureInput")
export class BriefFigureType {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  value!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => String)
  note!: string;

  @Field(() => [String])
  refs!: string[];
}

@ObjectType("BriefColumn")
@InputType("BriefColumnInput")
export class BriefColumnType {
  @Field(() => String)
  name!: string;

  @Field(() => Float, { description: "Its share of the width, beside the others'." })
  width!: number;
}

@ObjectType("BriefRow")
@InputType("BriefRowInput")
export class BriefRowType {
  @Field(() => [String])
  cells!: string[];

  @Field(() => [String])
  refs!: string[];
}

@ObjectType("BriefSeries")
@InputType("BriefSeriesInput")
export class BriefSeriesType {
  @Field(() => String)
  name!: string;

  @Field(() => [Float], { nullable: "items", description: "null: no data, which is not 0." })
  values!: (number | null)[];
}

@ObjectType("BriefPicture", { description: "What is to be drawn, not the drawing." })
@InputType("BriefPictureInput")
export class BriefPictureType {
  @Field(() => PictureKindEnum)
  kind!: PictureKind;

  @Field(() => ID, maybe)
  of!: string | null;

  @Field(() => ID, maybe)
  region!: string | null;

  @Field(() => [String], { description: "Groups of a chain map that are opened." })
  open!: string[];

  @Field(() => [ID], { description: "What the camera looks at; empty: all." })
  focus!: string[];
}

@ObjectType("BriefBlock", { description: "Which fields it has depends on its kind." })
@InputType("BriefBlockInput")
export class BriefBlockType {
  @Field(() => String)
  key!: string;

  @Field(() => BlockKindEnum)
  kind!: BlockKind;

  @Field(() => Boolean, { description: "Written by the user, so that it is not made again." })
  isOwn!: boolean;

  @Field(() => [BriefSentenceType], maybe)
  sentences?: BriefSentenceType[] | null;

  @Field(() => [BriefFigureType], maybe)
  figures?: BriefFigureType[] | null;

  @Field(() => [BriefColumnType], maybe)
  columns?: BriefColumnType[] | null;

  @Field(() => [BriefRowType], maybe)
  rows?: BriefRowType[] | null;

  @Field(() => ChartKindEnum, maybe)
  chart?: ChartKind | null;

  @Field(() => String, maybe)
  caption?: string | null;

  @Field(() => String, maybe)
  unit?: string | null;

  @Field(() => [String], maybe)
  categories?: string[] | null;

  @Field(() => [BriefSeriesType], maybe)
  series?: BriefSeriesType[] | null;

  @Field(() => BriefPictureType, maybe)
  spec?: BriefPictureType | null;

  @Field(() => [String], maybe)
  refs?: string[] | null;
}

@ObjectType("BriefOrigin", { description: "From which part of which template a slide is made." })
@InputType("BriefOriginInput")
export class BriefOriginType {
  @Field(() => BriefTemplateEnum)
  template!: BriefTemplate;

  @Field(() => ID)
  of!: string;

  @Field(() => ID)
  region!: string;

  @Field(() => String)
  part!: string;
}

@ObjectType("BriefSlide")
@InputType("BriefSlideInput")
export class BriefSlideType {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  isCover!: boolean;

  @Field(() => String)
  title!: string;

  @Field(() => Boolean)
  isOwnTitle!: boolean;

  @Field(() => String, { description: "For the speaker." })
  notes!: string;

  @Field(() => Boolean)
  isOwnNotes!: boolean;

  @Field(() => BriefOriginType, maybe)
  origin!: BriefOriginType | null;

  @Field(() => String, {
    ...maybe,
    description: "ISO date; the day whose figures are kept; null: it follows the data.",
  })
  frozenAt!: string | null;

  @Field(() => String)
  coverage!: string;

  @Field(() => [BriefBlockType])
  blocks!: BriefBlockType[];
}

@ObjectType("BriefSource")
@InputType("BriefSourceInput")
export class BriefSourceType {
  @Field(() => ID)
  id!: string;

  @Field(() => EvidenceKindEnum)
  kind!: EvidenceKind;

  @Field(() => String)
  title!: string;

  @Field(() => String, maybe)
  publisher!: string | null;

  @Field(() => String, maybe)
  date!: string | null;

  @Field(() => String, maybe)
  url!: string | null;
}

@ObjectType("BriefOutline", { description: "A briefing as its slides say it." })
@InputType("BriefOutlineInput")
export class BriefOutlineType {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  subtitle!: string;

  @Field(() => ID)
  regionId!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => String, { description: "ISO date of the data." })
  date!: string;

  @Field(() => [BriefSourceType])
  sources!: BriefSourceType[];

  @Field(() => [BriefSlideType])
  slides!: BriefSlideType[];
}

@ObjectType("BriefPagePicture", { description: "Where a picture stands, in inches." })
export class BriefPagePictureType {
  @Field(() => String, { description: "The same for the same picture." })
  key!: string;

  @Field(() => String, { description: "The same where the camera looks at the same, too." })
  view!: string;

  @Field(() => BriefPictureType)
  spec!: BriefPictureType;

  @Field(() => String)
  caption!: string;

  @Field(() => Float)
  x!: number;

  @Field(() => Float)
  y!: number;

  @Field(() => Float)
  w!: number;

  @Field(() => Float)
  h!: number;
}

@ObjectType("BriefPage", { description: "A page of 13.333 by 7.5 inches as it is laid out." })
export class BriefPageType {
  @Field(() => ID)
  slideId!: string;

  @Field(() => Boolean)
  isCover!: boolean;

  @Field(() => Int, { description: "From 1, of the pages of its slide." })
  part!: number;

  @Field(() => Int)
  parts!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  notes!: string;

  @Field(() => String, { description: "Its content; the pictures' places are empty." })
  html!: string;

  @Field(() => [BriefPagePictureType])
  pictures!: BriefPagePictureType[];
}

@ObjectType("BriefMask", { description: "What stands for a firm's names where they are hidden." })
export class BriefMaskType {
  @Field(() => ID)
  firmId!: string;

  @Field(() => [String])
  names!: readonly string[];

  @Field(() => String)
  placeholder!: string;
}

@ObjectType("KeptPicture", { description: "A picture of a slide whose figures are kept." })
export class KeptPictureType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  svg!: string;
}

@ObjectType("BriefingHead")
export class BriefingHeadType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  subtitle!: string;

  @Field(() => Int)
  slideCount!: number;

  @Field(() => Int, { description: "Counts its changes." })
  version!: number;

  @Field(() => String, { ...maybe, description: "A small picture as a data URL." })
  thumbnail!: string | null;

  @Field(() => String, { description: "ISO date and time." })
  createdAt!: string;

  @Field(() => String, { description: "ISO date and time." })
  changedAt!: string;
}

@ObjectType("Briefing", { description: "A briefing that is kept, with the figures of today." })
export class BriefingType extends BriefingHeadType {
  /** As it is stored and refreshed, and as it is shown. */
  content!: Outline;
  shown!: Outline;
  masks!: readonly Mask[];

  @Field(() => Boolean)
  isDeleted!: boolean;

  @Field(() => [KeptPictureType])
  keptPictures!: KeptPictureType[];
}

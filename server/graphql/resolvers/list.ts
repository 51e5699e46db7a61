import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { arrange, readSort } from "../../domain/list/arrange.ts";
import { aboutList } from "../../domain/list/definitions.ts";
import {
  cellText,
  type ListKind,
  type ListLang,
  type ListTable,
  listKinds,
  type Named,
  nameIn,
} from "../../domain/list/list.ts";
import { type Asked, offices } from "../../domain/list/offices.ts";
import { templates } from "../../domain/list/templates.ts";
import { defaultRegion } from "../../domain/prospect.ts";
import { AppError } from "../../errors.ts";
import type { Context } from "../context.ts";
import { mustBe } from "../gap-analysis.ts";
import { readList, sourcesOf } from "../lists.ts";
import {
  type AskedListType,
  ListKindEnum,
  ListLangEnum,
  ListOfficeType,
  type ListOptionType,
  ListSummaryType,
  ListType,
} from "../types/list.ts";
import { EvidenceType } from "../types/source.ts";
import { evidenceOf } from "./gap.ts";

const nullable = { nullable: true } as const;

@ArgsType()
class ListArguments {
  @Field(() => ListKindEnum)
  kind!: ListKind;

  @Field(() => ID, nullable)
  region?: string | null;

  @Field(() => ListLangEnum, nullable)
  lang?: ListLang | null;

  @Field(() => ID, nullable)
  chain?: string | null;

  @Field(() => ID, nullable)
  place?: string | null;

  @Field(() => ID, nullable)
  department?: string | null;

  @Field(() => String, { ...nullable, description: "Words that a row must hold." })
  words?: string | null;

  @Field(() => String, { ...nullable, description: "Key of a column; “-” before it: downwards." })
  sort?: string | null;

  @Field(() => [String], { ...nullable, description: "Keys of columns in their order." })
  columns?: string[] | null;
}

@Resolver(() => ListSummaryType)
export class ListResolver {
  @Query(() => [ListSummaryType], { description: "All lists, of a region where they are." })
  async lists(
    @Arg("region", () => ID, nullable) region: string | null,
    @Arg("lang", () => ListLangEnum, nullable) lang: ListLang | null,
    @Ctx() context: Context,
  ): Promise<ListSummaryType[]> {
    const place = region ?? defaultRegion;
    await mustBe(context, "地区", place, "Place");
    return listKinds.map((kind) => {
      const { title, note, isOfRegion } = aboutList(kind);
      return {
        kind,
        region: place,
        title: title[lang ?? "zh"],
        note: note[lang ?? "zh"],
        isOfRegion,
      };
    });
  }

  @FieldResolver(() => Int, { description: "Counted when it is asked for." })
  async rows(@Root() { kind, region }: ListSummaryType, @Ctx() context: Context): Promise<number> {
    return (await readList(context, kind, region, "zh")).rows.length;
  }

  @Query(() => ListType, { description: "A list, narrowed, sorted and with the columns chosen." })
  async listTable(
    @Args(() => ListArguments) args: ListArguments,
    @Ctx() context: Context,
  ): Promise<ListType> {
    const place = args.region ?? defaultRegion;
    await mustBe(context, "地区", place, "Place");
    const whole = await readList(context, args.kind, place, args.lang ?? "zh");
    const table = arrange(whole, {
      chain: args.chain ?? null,
      place: args.place ?? null,
      department: args.department ?? null,
      words: args.words ?? "",
      sort: readSort(args.sort ?? null),
      columns: args.columns ?? null,
    });
    const { sources, numbersOf } = await sourcesOf(context, [table]);
    return {
      ...table,
      allColumns: whole.columns,
      total: whole.rows.length,
      rows: table.rows.map((row) => ({
        id: row.id,
        entityId: row.entityId,
        section: row.section,
        cells: row.cells.map((cell, index) => cellText(cell, table.columns[index]?.type ?? "text")),
        sources: numbersOf[0]?.get(row.id) ?? [],
      })),
      sources: sources.map(({ source, ...rest }) => ({
        ...rest,
        source: { ...source, label: "Source", name: source.title },
      })),
      ...optionsOf(whole),
    };
  }

  @Query(() => [EvidenceType], { description: "What a row of a list rests on." })
  async listEvidence(
    @Arg("kind", () => ListKindEnum) kind: ListKind,
    @Arg("row", () => ID) id: string,
    @Arg("region", () => ID, nullable) region: string | null,
    @Ctx() context: Context,
  ) {
    const place = region ?? defaultRegion;
    await mustBe(context, "地区", place, "Place");
    const table = await readList(context, kind, place, "zh");
    const row = table.rows.find((one) => one.id === id);
    if (!row) throw new AppError("NOT_FOUND", { what: "清单条目", id });
    return evidenceOf(context, [...new Set(row.evidenceIds)]);
  }

  @Query(() => [ListOfficeType], {
    description: "What provinces ask for by name, with the list or template that answers to it.",
  })
  listOffices(@Arg("lang", () => ListLangEnum, nullable) lang: ListLang | null): ListOfficeType[] {
    return offices.map((office) => ({
      key: office.key,
      name: office.name[lang ?? "zh"],
      sourceTitle: office.source.title,
      sourceUrl: office.source.url,
      sourceDate: office.source.date,
      asked: office.asked.map((one) => toAsked(one, lang ?? "zh")),
    }));
  }
}

function toAsked({ name, answer }: Asked, lang: ListLang): AskedListType {
  switch (answer.kind) {
    case "list":
      return { name, list: answer.list, title: aboutList(answer.list).title[lang] };
    case "template": {
      const template = templates.find((one) => one.key === answer.template);
      if (!template) throw new Error(`no template ${answer.template}`);
      return { name, template: template.key, title: template.title[lang], why: template.why[lang] };
    }
    case "page":
      return { name, page: answer.page };
    case "none":
      return { name, why: answer.why[lang] };
  }
}

/** What occurs in the whole list, by name; provinces before cities. */
function optionsOf({ rows, lang }: ListTable) {
  const places = rows.flatMap((row) => row.places).filter((place) => place.level !== "country");
  const levels = ["province", "city", "county"];
  return {
    chains: options(rows.flatMap((row) => row.chains)),
    places: options(
      places.sort(
        (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (a.id < b.id ? -1 : 1),
      ),
    ),
    departments: options(
      rows.flatMap((row) => row.departments).sort((a, b) => a.name.localeCompare(b.name, "zh-CN")),
    ),
  };

  function options(named: readonly Named[]): ListOptionType[] {
    const byId = new Map(named.map((one) => [one.id, { id: one.id, name: nameIn(lang, one) }]));
    return [...byId.values()];
  }
}

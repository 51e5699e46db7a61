import { type Label, segmentFunctions, stages } from "../model.ts";
import { segmentList } from "./chain-lists.ts";
import { functionWords, stageWords } from "./enum-words.ts";
import { clusterList, firmList } from "./firm-lists.ts";
import type { Cell, ListDef, ListKind, ListLang, Words } from "./list.ts";
import { namedLists } from "./named-lists.ts";

type NodeLabel = Exclude<Label, "Source" | "Evidence">;
type EdgeType =
  | "OPERATES_IN"
  | "LEADING_IN"
  | "IN_CHAIN"
  | "SPECIALISES_IN"
  | "ABOUT"
  | "HAS_SEGMENT";

/** What a column of a list says of its row's node. */
export type ImportField =
  | { readonly kind: "name" }
  | { readonly kind: "nameEn" }
  | { readonly kind: "text"; readonly property: string }
  | { readonly kind: "year"; readonly property: string }
  | { readonly kind: "codes"; readonly property: string }
  | {
      readonly kind: "choice";
      readonly property: string;
      readonly values: readonly string[];
      readonly words: Readonly<Record<string, Words>>;
    }
  /** Relations to chains or segments, by their names. */
  | {
      readonly kind: "relation";
      readonly to: "Chain" | "Segment";
      readonly type: EdgeType;
      readonly isFromOther?: boolean;
    }
  /** A province, city or county: together they are one place. */
  | { readonly kind: "place"; readonly level: "province" | "city" | "county" };

export interface ImportForm {
  readonly kind: ListKind;
  readonly label: NodeLabel;
  readonly fields: Readonly<Record<string, ImportField>>;
  /** Columns without which a new row means nothing. */
  readonly needed: readonly string[];
  /** Whether the city is also kept in words. */
  readonly keepsCity?: boolean;
  /** The cells of a row's importable columns, as they are exported. */
  cells(row: never, lang: ListLang): Readonly<Record<string, Cell>>;
}

const name = { kind: "name" } as const;
const nameEn = { kind: "nameEn" } as const;
const text = (property: string) => ({ kind: "text", property }) as const;
const place = (level: "province" | "city" | "county") => ({ kind: "place", level }) as const;
const relation = (to: "Chain" | "Segment", type: EdgeType) =>
  ({ kind: "relation", to, type }) as const;

function cellsBy<R>(list: ListDef<R>, fields: ImportForm["fields"]): ImportForm["cells"] {
  return (row, lang) =>
    Object.fromEntries(
      list.columns
        .filter((column) => column.key in fields)
        .map((column) => [column.key, column.of(row, lang)]),
    );
}

function form<R>(
  list: ListDef<R>,
  label: NodeLabel,
  fields: ImportForm["fields"],
  rest: Pick<ImportForm, "needed" | "keepsCity">,
): ImportForm {
  return { kind: list.kind, label, fields, ...rest, cells: cellsBy(list, fields) };
}

const labels: Readonly<Record<string, NodeLabel>> = {
  PLATFORMS: "Platform",
  TECHNOLOGIES: "Technology",
  PROJECTS: "Project",
  POLICIES: "Policy",
  EVENTS: "Event",
};

/** The lists that can be read back. The others follow from plans, or are kept on their own pages. */
export const importForms: readonly ImportForm[] = [
  form(
    segmentList,
    "Segment",
    {
      chain: { kind: "relation", to: "Chain", type: "HAS_SEGMENT", isFromOther: true },
      name,
      nameEn,
      stage: { kind: "choice", property: "stage", values: stages, words: stageWords },
      function: {
        kind: "choice",
        property: "function",
        values: segmentFunctions,
        words: functionWords,
      },
      group: text("group"),
      codes: { kind: "codes", property: "codes" },
    },
    { needed: ["chain", "name", "stage", "function", "group"] },
  ),
  form(
    firmList,
    "Firm",
    {
      name,
      nameEn,
      fullName: text("fullName"),
      stockCode: text("stockCode"),
      leading: relation("Chain", "LEADING_IN"),
      province: place("province"),
      city: place("city"),
      segments: relation("Segment", "OPERATES_IN"),
    },
    { needed: ["name", "province", "segments"], keepsCity: true },
  ),
  form(
    clusterList,
    "Cluster",
    {
      name,
      nameEn,
      level: text("level"),
      year: { kind: "year", property: "year" },
      province: place("province"),
      city: place("city"),
      county: place("county"),
      chains: relation("Chain", "IN_CHAIN"),
      segments: relation("Segment", "SPECIALISES_IN"),
    },
    { needed: ["name", "province", "chains"] },
  ),
  ...namedLists.map((list) =>
    form(
      list,
      labels[list.kind] ?? "Policy",
      {
        name,
        nameEn,
        subkind: text("subkind"),
        chains: relation("Chain", "ABOUT"),
        segments: relation("Segment", "ABOUT"),
        province: place("province"),
        city: place("city"),
      },
      { needed: ["name"] },
    ),
  ),
];

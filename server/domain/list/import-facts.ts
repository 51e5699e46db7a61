import { makeEvidence } from "../facts/collect.ts";
import { sourceId } from "../id.ts";
import type { EdgeFact, Evidence, GraphFacts, NodeFact, Properties, Source } from "../model.ts";
import type { ImportField, ImportForm } from "./import-form.ts";
import { partsOf, type RowChange, type RowProblem } from "./import-rows.ts";

/** What names in cells can mean. */
export interface KnownNames {
  readonly chains: ReadonlyMap<string, string>;
  readonly segments: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly places: readonly PlaceName[];
}

export interface PlaceName {
  readonly id: string;
  readonly names: readonly string[];
  readonly level: string;
  readonly provinceIds: readonly string[];
}

/** A node as it is, for what a row leaves as it was. */
export interface KnownNode {
  readonly label: NodeFact["label"];
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly properties: Properties;
}

export interface ImportedFacts {
  readonly facts: GraphFacts;
  readonly problems: readonly RowProblem[];
}

/**
 * The facts that changed rows state, each with the file as its source.
 * @param file name under which the source is shown
 */
export function factsOfChanges(
  form: ImportForm,
  file: string,
  changes: readonly RowChange[],
  names: KnownNames,
  nodes: ReadonlyMap<string, KnownNode>,
): ImportedFacts {
  const source: Source = {
    id: sourceId({ url: null, title: file, date: null }),
    title: file,
    url: null,
    date: null,
    publisher: null,
  };
  const problems: RowProblem[] = [];
  const drafts = changes.map((change) => draftOf(form, source, change, names, nodes, problems));
  return {
    facts: {
      sources: drafts.length === 0 ? [] : [source],
      nodes: drafts.map((draft) => draft.node),
      edges: drafts.flatMap((draft) => draft.edges),
      texts: [],
    },
    problems,
  };
}

function draftOf(
  form: ImportForm,
  source: Source,
  change: RowChange,
  names: KnownNames,
  nodes: ReadonlyMap<string, KnownNode>,
  problems: RowProblem[],
): { node: NodeFact; edges: EdgeFact[] } {
  const evidence = evidenceOf(source, change);
  const known = nodes.get(change.id);
  const { cells } = change;
  const properties: Record<string, Properties[string]> = {
    ...(known ? known.properties : unsaid[form.label]),
  };
  const edges: EdgeFact[] = [];
  const problem = (field: string, detail: string) =>
    problems.push({ place: change.place, field, detail });
  const edge = (type: EdgeFact["type"], from: string, to: string) =>
    edges.push({ type, from, to, key: "", properties: {}, evidence: [evidence] });
  for (const [key, text] of Object.entries(cells)) {
    const field = form.fields[key];
    if (!field) continue;
    const value = fieldValue(field, text);
    if ("problem" in value) problem(key, value.problem);
    else if ("property" in value) properties[value.property] = value.value;
    if (field.kind === "relation") {
      const byName = field.to === "Chain" ? names.chains : names.segments;
      for (const part of partsOf(text)) {
        const id = byName.get(part);
        if (id === undefined) {
          problem(
            key,
            `没有名为“${part}”的${field.to === "Chain" ? "产业链" : "环节"} (no such name)`,
          );
        } else if (field.isFromOther) edge(field.type, id, change.id);
        else edge(field.type, change.id, id);
        if (field.type === "LEADING_IN") properties.isLeading = true;
      }
    }
  }
  const place = placeOf(cells, names.places);
  if (form.keepsCity && cells.city) properties.city = cells.city;
  if (place?.id) edge("LOCATED_IN", change.id, place.id);
  // A city that is not known as a place is kept in words, where the list does so.
  else if (place && !(form.keepsCity && place.field === "city")) {
    problem(place.field, `没有“${place.text}”这个地点 (no such place)`);
  }
  if (form.label === "Segment" && cells.group && cells.chain) {
    const groups = names.groups.get(names.chains.get(cells.chain) ?? "");
    if (groups && !groups.includes(cells.group)) {
      problem("group", `该产业链的分组为 ${groups.join("；")} (not one of its groups)`);
    }
  }
  const fullName = typeof properties.fullName === "string" ? [properties.fullName] : [];
  return {
    node: {
      id: change.id,
      label: known?.label ?? form.label,
      name: cells.name ?? known?.name ?? change.name,
      nameEn: cells.nameEn ?? known?.nameEn ?? null,
      aliases: [...new Set([...(known?.aliases ?? []), ...fullName])],
      properties,
      evidence: [evidence],
    },
    edges,
  };
}

/** What a new node has where its row does not say it. */
const unsaid: Partial<Record<NodeFact["label"], Properties>> = {
  Firm: { isLeading: false },
  Segment: { codes: [], order: 10_000 },
};

/** A user's entry: it counts, but any official or association's word goes before it. */
function evidenceOf(source: Source, { place, cells, before, isNew }: RowChange): Evidence {
  const changed = Object.entries(cells).map(([key, text]) =>
    before[key] ? `${key}: ${before[key]} → ${text}` : `${key}: ${text}`,
  );
  return makeEvidence({
    kind: "IMPORT",
    grade: "C",
    sourceId: source.id,
    quote: null,
    note: `${place}${isNew ? "（新增）" : "（修改）"}：${changed.join("，")}`,
  });
}

type Value =
  | { readonly property: string; readonly value: Properties[string] }
  | { readonly problem: string }
  | Record<never, never>;

function fieldValue(field: ImportField, text: string): Value {
  switch (field.kind) {
    case "text":
      return { property: field.property, value: text };
    case "codes": {
      const codes = partsOf(text);
      return codes.every((code) => /^\d{2,4}$/.test(code))
        ? { property: field.property, value: codes }
        : { problem: "行业代码应为 2–4 位数字 (codes have 2–4 digits)" };
    }
    case "year": {
      const year = Number(text);
      return Number.isInteger(year) && year >= 1900 && year <= 2100
        ? { property: field.property, value: year }
        : { problem: `“${text}”不是年份 (not a year)` };
    }
    case "choice": {
      const value = field.values.find((one) => {
        const { zh, en } = field.words[one] ?? { zh: one, en: one };
        return [zh, en].includes(text);
      });
      const all = field.values.map((one) => field.words[one]?.zh ?? one).join("、");
      return value === undefined
        ? { problem: `应为以下之一：${all} (one of these)` }
        : { property: field.property, value };
    }
    default:
      return {};
  }
}

/** The smallest place that cells name, or the province where the city is not known as a place. */
function placeOf(
  cells: Readonly<Record<string, string>>,
  places: readonly PlaceName[],
): { id: string | null; field: string; text: string } | null {
  const find = (level: string, text: string | undefined, province: string | null) =>
    text === undefined
      ? undefined
      : places.find(
          (place) =>
            place.level === level &&
            place.names.includes(text) &&
            (province === null || place.provinceIds.includes(province)),
        );
  const { province, city, county } = cells;
  if (province === undefined && city === undefined && county === undefined) return null;
  const top = find("province", province, null);
  if (province !== undefined && !top) return { id: null, field: "province", text: province };
  const within = find("county", county, top?.id ?? null);
  if (county !== undefined && !within) return { id: null, field: "county", text: county };
  const found = within ?? find("city", city, top?.id ?? null) ?? top;
  return { id: found?.id ?? null, field: "city", text: city ?? "" };
}

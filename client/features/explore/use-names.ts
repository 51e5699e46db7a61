import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { FilterKey } from "../../gql/generated/graphql.ts";
import { FacetNamesDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang } from "../../i18n/I18nProvider.tsx";
import {
  enumName,
  type Lang,
  labelName,
  nameOf,
  relationName,
  translate,
} from "../../i18n/translate.ts";

/** Values of the dimensions in words; places in the order of their codes. */
export interface Names {
  /** Until then chains and places have their ids for names. */
  readonly isReady: boolean;
  of(key: FilterKey, value: string): string;
  gap(state: string): string;
  /** Several values at once. */
  many(by: string): string;
  /** Where a chain or a place stands in its list. */
  order(id: string): number;
}

/** Names and order of chains and places, which nodes carry as ids. */
export function useNames(): Names {
  const lang = useLang();
  const found = useQuery({
    queryKey: ["facet-names"],
    queryFn: ({ signal }) => request(FacetNamesDocument, {}, signal),
  });
  return useMemo(() => {
    const all = [...(found.data?.chains ?? []), ...(found.data?.places ?? [])];
    const names = new Map(all.map((one) => [one.id, nameOf(lang, one)]));
    const orders = new Map(all.map((one, i) => [one.id, i]));
    return {
      // Without names a layout would wait for ever; ids will do then.
      isReady: !found.isPending,
      of: (key, value) => valueName(lang, key, value, names),
      gap: (state) =>
        state === "" ? translate(lang, "filter.none.gap") : enumName(lang, "GapState", state),
      many: (by) => translate(lang, by === "chain" ? "look.manyChains" : "look.manyStages"),
      order: (id) => orders.get(id) ?? all.length,
    };
  }, [found.data, found.isPending, lang]);
}

function valueName(
  lang: Lang,
  key: FilterKey,
  value: string,
  names: ReadonlyMap<string, string>,
): string {
  if (value === "") return translate(lang, `filter.none.${noneOf(key)}`);
  if (key === "label") return labelName(lang, value);
  if (key === "type") return relationName(lang, value, "OUT");
  if (key === "stages") return enumName(lang, "Stage", value);
  if (key === "evidenceKinds") {
    return value === "UNVERIFIED"
      ? translate(lang, "evidence.unverified")
      : enumName(lang, "EvidenceKind", value);
  }
  return names.get(value) ?? value.replace(/^\w+:/, "");
}

/** What it means to have no value differs: no known place is not the same as no chain. */
function noneOf(key: FilterKey): "chain" | "stage" | "place" | "evidence" {
  if (key === "chainIds") return "chain";
  if (key === "stages") return "stage";
  if (key === "evidenceKinds") return "evidence";
  return "place";
}

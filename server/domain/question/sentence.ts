import type { Label, Stage } from "../model.ts";
import type { NamedEntity, Wanted } from "./interpret.ts";
import { vocabulary } from "./vocabulary.ts";

const stageZh: Readonly<Record<Stage, string>> = {
  UPSTREAM: "上游",
  MIDSTREAM: "中游",
  DOWNSTREAM: "下游",
};

/** What was understood, in one sentence of each language. */
export function sentenceOf(
  wanted: Wanted,
  home: NamedEntity | null,
): { readonly zh: string; readonly en: string } {
  const en = (entity: NamedEntity) => entity.nameEn ?? entity.name;
  if (wanted.path) {
    const { from, to } = wanted.path;
    return {
      zh: `${from.name}到${to.name}的最短路径`,
      en: `the shortest path from ${en(from)} to ${en(to)}`,
    };
  }
  if (wanted.named.length > 0) {
    return {
      zh: wanted.named.map((one) => one.name).join("、"),
      en: wanted.named.map(en).join(", "),
    };
  }
  const kind = kindWords(wanted.label);
  const place = wanted.place ?? (wanted.side === null ? null : home);
  const isOutside = wanted.side === "OUTSIDE";
  const zhScope = [
    wanted.chains.map((one) => `${one.name}产业链`).join("和") +
      (wanted.stage ? stageZh[wanted.stage] : ""),
    place ? `${place.name}${isOutside ? "外" : ""}` : "",
  ].filter((scope) => scope !== "");
  const zhBy = wanted.anchors.map(({ entity, by }) => {
    if (by === null) return `与${entity.name}相连的`;
    if (by.types.includes("LEADING_IN")) return `${entity.name}产业链的龙头`;
    return by.subjects.some((label) => label === entity.label)
      ? `由${entity.name}${by.zh}的`
      : `${by.zh}${entity.name}的`;
  });
  const enBy = wanted.anchors.map(({ entity, by }) => {
    if (by === null) return `connected with ${en(entity)}`;
    if (by.types.includes("LEADING_IN")) return `leading in the ${en(entity)} chain`;
    return by.subjects.some((label) => label === entity.label)
      ? `${by.en} by ${en(entity)}`
      : `with “${by.en}” to ${en(entity)}`;
  });
  const scopeZh = zhScope.join("、");
  return {
    zh: `${scopeZh}${scopeZh === "" ? "" : "的"}${zhBy.join("、")}${kind.zh}`,
    en: [
      wanted.stage?.toLowerCase() ?? "",
      kind.en,
      wanted.chains.length > 0 ? `of the ${wanted.chains.map(en).join(" and ")} chain` : "",
      place ? `${isOutside ? "outside" : "in"} ${en(place)}` : "",
      ...enBy,
    ]
      .filter((words) => words !== "")
      .join(" "),
  };
}

export function kindWords(label: Label | null): { zh: string; en: string } {
  const entry = vocabulary.find(
    ({ meaning }) => meaning.role === "KIND" && meaning.label === label,
  );
  return { zh: entry?.zh[0] ?? "内容", en: entry?.en[0] ?? "things" };
}

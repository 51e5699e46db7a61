import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName, nameOf, relationName } from "../../i18n/translate.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import type { Slice } from "./slice.ts";
import type { Names } from "./use-names.ts";

export interface Hovered {
  readonly id: string;
  readonly at: { readonly x: number; readonly y: number };
}

interface Props {
  readonly hovered: Hovered;
  readonly slice: Slice;
  readonly names: Names;
}

/** What the pointer is on, with its name in full. What it says stands in the details, too. */
export function Tooltip({ hovered, slice, names }: Props) {
  const lang = useLang();
  const text = useText();
  const node = slice.nodes.get(hovered.id);
  const edge = node ? undefined : slice.edges.find((one) => one.id === hovered.id);
  const from = edge && slice.nodes.get(edge.from);
  const to = edge && slice.nodes.get(edge.to);
  const style = { left: hovered.at.x + 14, top: hovered.at.y + 14 };
  if (edge && from && to) {
    return (
      <div className="tooltip" style={style} aria-hidden="true">
        {nameOf(lang, from)} <b>{relationName(lang, edge.type, "OUT")}</b> {nameOf(lang, to)}
      </div>
    );
  }
  if (!node) return null;
  const { chainIds, stages, cityIds, provinceIds, evidenceKinds } = node.facets;
  const facts = [
    ...chainIds.slice(0, 2).map((id) => names.of("chainIds", id)),
    ...(stages.length === 1 ? stages.map((stage) => names.of("stages", stage)) : []),
    ...[cityIds[0] ?? provinceIds[0]].flatMap((id) => (id ? [names.of("cityIds", id)] : [])),
  ];
  return (
    <div className="tooltip" style={style} aria-hidden="true">
      <p>
        <KindIcon label={node.label} size={16} /> <b>{nameOf(lang, node)}</b>{" "}
        <span className="quiet">{labelName(lang, node.label)}</span>
      </p>
      {facts.length > 0 && <p>{facts.join(" · ")}</p>}
      <p className="quiet">
        {text("tooltip.degree", { n: node.degree })} ·{" "}
        {evidenceKinds.map((kind) => names.of("evidenceKinds", kind)).join(text("list.separator"))}
      </p>
    </div>
  );
}

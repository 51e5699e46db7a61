import type { MapCard, MapLink } from "../../graph/chain-layout.ts";
import { wrapLabel } from "../../graph/labels.ts";
import { type Lang, nameOf } from "../../i18n/translate.ts";
import type { BoardGap } from "./use-board.ts";

/** A group of segments, closed, or one segment. */
export interface ChainCard extends MapCard {
  readonly kind: "group" | "segment";
  readonly group: string;
  readonly name: string;
  /** The name as it is written on the card. */
  readonly lines: readonly string[];
  readonly gaps: readonly BoardGap[];
}

/** A group by the name that the data have and the one that is shown. */
export interface ChainGroup {
  readonly key: string;
  readonly title: string;
}

export const overlays = ["state", "firms", "concentration", "dependence", "plan"] as const;
export type Overlay = (typeof overlays)[number];

const stages = ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM"];
export const lineHeight = 17;
const groupSize = { width: 182, height: 104, chars: 9.6 };
const segmentSize = { width: 192, height: 86, chars: 10.5 };

/** Leaders read seven: groups at first sight, and the segments of those that are opened. */
export function chainCards(
  gaps: readonly BoardGap[],
  groups: readonly ChainGroup[],
  open: readonly string[],
  isCompared: boolean,
  lang: Lang,
): ChainCard[] {
  const sized = (name: string, { width, height, chars }: typeof groupSize, compared: number) => {
    const lines = wrapLabel(name, { width: chars, lines: 2 }).split("\n");
    const more = (lines.length - 1) * lineHeight + (isCompared ? compared : 0);
    return { name, lines, width: width + (isCompared ? 36 : 0), height: height + more };
  };
  return groups.flatMap(({ key: group, title }): ChainCard[] => {
    const inGroup = gaps.filter((gap) => gap.segment.group === group);
    if (inGroup.length === 0) return [];
    if (open.includes(group)) {
      return inGroup.map((gap) => ({
        id: gap.segment.id,
        kind: "segment",
        group,
        gaps: [gap],
        lane: stages.indexOf(gap.segment.stage),
        ...sized(nameOf(lang, gap.segment), segmentSize, 0),
      }));
    }
    const sum = inGroup.reduce((total, gap) => total + stages.indexOf(gap.segment.stage), 0);
    return [
      {
        id: `group:${group}`,
        kind: "group",
        group,
        gaps: inGroup,
        lane: Math.round(sum / inGroup.length),
        ...sized(title, groupSize, 22),
      },
    ];
  });
}

/** What feeds what, between cards; several links between the same two are one. */
export function chainLinks(cards: readonly ChainCard[]): MapLink[] {
  const cardOf = new Map(
    cards.flatMap((card) => card.gaps.map((gap) => [gap.segment.id, card.id] as const)),
  );
  const links = new Map<string, MapLink>();
  for (const card of cards) {
    for (const gap of card.gaps) {
      for (const input of gap.segment.inputs) {
        const from = cardOf.get(input.id);
        if (from !== undefined && from !== card.id) {
          links.set(`${from} ${card.id}`, { from, to: card.id });
        }
      }
    }
  }
  return [...links.values()];
}

const isPresent = (gap: BoardGap): boolean => gap.state === "STRONG" || gap.state === "WEAK";

export interface Cover {
  readonly inputs: number;
  readonly inputsPresent: number;
  readonly users: number;
  readonly usersPresent: number;
}

/** Segments directly before and after one, in its chain, and those present. */
export function coverOf(gap: BoardGap, gaps: readonly BoardGap[]): Cover {
  const ids = new Set(gap.segment.inputs.map((input) => input.id));
  const before = gaps.filter((one) => ids.has(one.segment.id));
  const next = gaps.filter((one) => one.segment.inputs.some(({ id }) => id === gap.segment.id));
  return {
    inputs: before.length,
    inputsPresent: before.filter(isPresent).length,
    users: next.length,
    usersPresent: next.filter(isPresent).length,
  };
}

const blues = ["#ffffff", "#e3edf8", "#c3d9f0", "#9fc1e6", "#78a5d8"];
const oranges = ["#ffffff", "#e9f3e4", "#fdeccb", "#f8cf8d"];

/** What an overlay says of a card: how much, and how dark. */
export function overlayOf(card: ChainCard, overlay: Overlay): { value: number; fill: string } {
  const sum = (of: (gap: BoardGap) => number) => card.gaps.reduce((all, gap) => all + of(gap), 0);
  const step = (value: number, bounds: readonly number[]) =>
    blues[bounds.filter((bound) => value >= bound).length] ?? "#ffffff";
  switch (overlay) {
    case "firms": {
      const value = sum((gap) => gap.firmsInRegion);
      return { value, fill: step(value, card.kind === "group" ? [1, 4, 10, 20] : [1, 2, 4, 8]) };
    }
    case "concentration": {
      if (card.kind === "group") {
        const value = sum((gap) => (gap.knownSuppliers === 1 ? 1 : 0));
        return { value, fill: oranges[value === 0 ? 0 : value < 3 ? 2 : 3] ?? "" };
      }
      const value = sum((gap) => gap.knownSuppliers);
      return { value, fill: oranges[[0, 3, 2][value] ?? 1] ?? "" };
    }
    case "dependence": {
      const value = Math.max(...card.gaps.map((gap) => gap.need.standing));
      return { value, fill: step(value, [0.01, 0.25, 0.5, 0.75]) };
    }
    case "plan": {
      const value = sum((gap) => gap.signals.length);
      return { value, fill: step(value, [1, 2, 3, 5]) };
    }
    default:
      return { value: 0, fill: "#f5f8fb" };
  }
}

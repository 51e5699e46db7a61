import { useText } from "../../i18n/I18nProvider.tsx";
import { PlanBlock } from "./PlanBlock.tsx";
import { nothing } from "./plan-segments.ts";
import { type Block, indexAt, type OutlineEntry } from "./plan-text.ts";
import type { BlockLayers } from "./use-layers.ts";

interface Props {
  /** From 1. */
  readonly number: number;
  readonly blocks: readonly Block[];
  /** Place of the first block among all. */
  readonly first: number;
  readonly layers: BlockLayers;
  readonly outline: readonly OutlineEntry[];
  readonly markAddress: string;
  readonly graphAddress: ((id: string) => string) | null;
}

export function PlanSheet(props: Props) {
  const { number, blocks, first, layers, outline, markAddress, graphAddress } = props;
  const text = useText();
  return (
    <article className="plan-sheet" aria-label={text("plan.sheet", { n: number })}>
      {blocks.map((block, index) => (
        <PlanBlock
          key={block.start}
          block={block}
          marks={layers.marks[first + index] ?? nothing}
          unread={layers.unread[first + index] ?? nothing}
          hits={layers.hits[first + index] ?? nothing}
          hit={layers.hit[first + index] ?? nothing}
          at={layers.at[first + index] ?? nothing}
          markAddress={markAddress}
          graphAddress={block.entityId === null ? null : (graphAddress?.(block.entityId) ?? null)}
          headingName={outline[indexAt(outline, block.start)]?.title ?? ""}
        />
      ))}
      <p className="plan-sheet-number">{text("plan.sheet", { n: number })}</p>
    </article>
  );
}

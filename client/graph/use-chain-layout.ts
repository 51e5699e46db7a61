import ELK from "elkjs/lib/elk-api.js";
import ElkWorker from "elkjs/lib/elk-worker.min.js?worker";
import { useEffect, useState } from "react";
import {
  type ChainLayout,
  chainGraph,
  type MapCard,
  type MapLink,
  readLayout,
} from "./chain-layout.ts";

let elk: InstanceType<typeof ELK> | undefined;

interface LaidOut<C> {
  readonly cards: readonly C[];
  readonly layout: ChainLayout;
}

/** The map laid out off the page's thread; until a new one is ready, the one before stays. */
export function useChainLayout<C extends MapCard>(
  cards: readonly C[],
  links: readonly MapLink[],
): LaidOut<C> | null {
  const [laidOut, setLaidOut] = useState<LaidOut<C> | null>(null);
  useEffect(() => {
    let isWanted = true;
    elk ??= new ELK({ workerFactory: () => new ElkWorker() });
    elk.layout(chainGraph(cards, links)).then(
      (graph) => {
        if (isWanted) setLaidOut({ cards, layout: readLayout(graph, cards, links) });
      },
      (error: unknown) => {
        if (isWanted) {
          setLaidOut(() => {
            throw error;
          });
        }
      },
    );
    return () => {
      isWanted = false;
    };
  }, [cards, links]);
  return laidOut;
}

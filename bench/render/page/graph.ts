/** What every library is given: the same nodes at the same places, sizes in the same units. */
export interface ChartNode {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fontSize: number;
}

export interface ChartEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export interface Chart {
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

export type Kind = "Chain" | "Segment" | "Product" | "Firm";

/** The colours of client/ui/kinds.ts, so that the picture is about what the application draws. */
export const colours: Readonly<Record<Kind, string>> = {
  Chain: "#1f4b82",
  Segment: "#2d6fb3",
  Product: "#6a5acd",
  Firm: "#a0561b",
};

const places = ["苏州", "宁德", "合肥", "深圳", "芜湖", "常州", "长沙", "青岛", "绵阳", "泉州"];
const things = ["电池", "芯片", "轴承", "光伏", "纺织", "铝材", "电机", "面板", "涂料", "传感器"];
const endings = ["股份有限公司", "科技有限公司", "集团", "制造厂", "研究院"];
const parts = ["材料", "设备", "零部件", "组装", "检测", "回收"];

/** Mulberry32: the same seed makes the same graph on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Chains with their segments, products and firms. Who has relations gets more of them, hence few
 * nodes have many. A hundredth of the nodes are chains, a tenth segments, a fifth products.
 */
export function chartOf(nodeCount: number, edgeCount: number, seed = 20240607): Chart {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const kinds = Array.from({ length: nodeCount }, (_, i): Kind => {
    const share = i / nodeCount;
    return share < 0.01 ? "Chain" : share < 0.11 ? "Segment" : share < 0.31 ? "Product" : "Firm";
  });
  const chainCount = kinds.filter((kind) => kind === "Chain").length;
  // Squaring the random number makes the first chains large and the last ones small.
  const chainAt = kinds.map((_, i) =>
    i < chainCount ? i : Math.floor(random() ** 2 * chainCount),
  );
  const segmentsOf = Array.from({ length: chainCount }, (): number[] => []);
  kinds.forEach((kind, i) => {
    if (kind === "Segment") segmentsOf[chainAt[i] as number]?.push(i);
  });

  const pairs: [number, number][] = [];
  const ends: number[] = [];
  const link = (from: number, to: number) => {
    if (from === to || pairs.length === edgeCount) return;
    pairs.push([from, to]);
    ends.push(from, to);
  };
  for (const [chain, segments] of segmentsOf.entries()) {
    segments.forEach((segment, i) => {
      link(segment, chain);
      if (i > 0) link(segments[i - 1] as number, segment);
    });
  }
  kinds.forEach((kind, i) => {
    if (kind === "Chain" || kind === "Segment") return;
    const own = segmentsOf[chainAt[i] as number] ?? [];
    link(i, own.length > 0 ? pick(own) : (chainAt[i] as number));
  });
  const firstFree = Math.floor(nodeCount * 0.11);
  while (pairs.length < edgeCount) {
    link(firstFree + Math.floor(random() * (nodeCount - firstFree)), pick(ends));
  }

  const degrees = new Array<number>(nodeCount).fill(0);
  for (const end of ends) degrees[end] = (degrees[end] as number) + 1;
  const at = placesOf(chainAt, chainCount);
  return {
    nodes: kinds.map((kind, i) => {
      const degree = degrees[i] as number;
      return {
        id: `n${i}`,
        kind,
        name: nameOf(kind),
        ...(at[i] as { x: number; y: number }),
        // Chains are large enough to be read when everything is in view.
        size: kind === "Chain" ? 130 : degree >= 25 ? 46 : degree >= 8 ? 36 : 30,
        fontSize: kind === "Chain" ? 90 : degree >= 25 ? 40 : 14,
      };
    }),
    edges: pairs.map(([from, to], i) => ({ id: `e${i}`, source: `n${from}`, target: `n${to}` })),
  };

  function nameOf(kind: Kind): string {
    if (kind === "Chain") return `${pick(things)}产业链`;
    if (kind === "Segment") return pick(things) + pick(parts);
    if (kind === "Product")
      return `${pick(places)}${pick(things)}${Math.floor(random() * 90) + 10}型`;
    return pick(places) + pick(things) + pick(parts) + pick(endings);
  }
}

/** Each chain is a sunflower of its nodes, and the chains together are a larger one. */
function placesOf(chainAt: readonly number[], chainCount: number): { x: number; y: number }[] {
  const turn = Math.PI * (3 - Math.sqrt(5));
  const room = 62;
  const sizes = new Array<number>(chainCount).fill(0);
  for (const chain of chainAt) sizes[chain] = (sizes[chain] as number) + 1;
  let before = 0;
  const centres = sizes.map((size, chain) => {
    const radius = room * 1.25 * Math.sqrt(before + size / 2);
    before += size;
    return { x: radius * Math.cos(chain * turn), y: radius * Math.sin(chain * turn) };
  });
  const seen = new Array<number>(chainCount).fill(0);
  return chainAt.map((chain) => {
    const rank = seen[chain] as number;
    seen[chain] = rank + 1;
    const radius = room * Math.sqrt(rank);
    const centre = centres[chain] as { x: number; y: number };
    return {
      x: Math.round(centre.x + radius * Math.cos(rank * turn)),
      y: Math.round(centre.y + radius * Math.sin(rank * turn)),
    };
  });
}

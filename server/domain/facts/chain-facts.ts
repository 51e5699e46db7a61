import { entityId } from "../id.ts";
import type { FactCollection, Origin } from "./collect.ts";
import type { ChainFile, SeedEvidence } from "./seed-files.ts";

/**
 * One chain: its segments, products, firms, clusters and statements.
 * @param order place of the chain among the chains
 */
export function addChain(
  facts: FactCollection,
  file: string,
  seed: ChainFile,
  order: number,
): void {
  const chain = entityId("Chain", seed.chain.key);
  const at = (row: string): Origin => ({ file, row });
  const evidence = (entries: readonly SeedEvidence[], origin: Origin) =>
    facts.evidence(entries, seed.sources, origin);
  const origin = at("chain");
  facts.node(
    {
      id: chain,
      label: "Chain",
      name: seed.chain.name,
      nameEn: seed.chain.nameEn,
      aliases: seed.chain.aliases,
      properties: { groups: seed.groups, groupsEn: seed.groupsEn, order },
      evidence: evidence(seed.chain.evidence, origin),
    },
    origin,
  );
  if (seed.groupsEn.length !== seed.groups.length) {
    facts.problem(at("groupsEn"), "groupsEn", "与 groups 的个数不同 (not as many as groups)");
  }
  addSegments(facts, seed, chain, at, evidence);
  addFirms(facts, seed, chain, at, evidence);
  addClusters(facts, seed, chain, at, evidence);
  seed.statements.forEach((statement, index) => {
    const origin = at(`statements[${index}]`);
    facts.edge(
      {
        type: "RATED",
        from: entityId("Place", statement.place),
        to: entityId("Segment", statement.segment),
        key: `${statement.says} ${statement.date ?? ""}`,
        properties: {
          says: statement.says,
          date: statement.date ?? null,
          year: yearOf(statement.date),
        },
        evidence: evidence(statement.evidence, origin),
      },
      origin,
    );
  });
  seed.listings.forEach((entry, index) => {
    const { listing, year, firms, localFirms, makers, localMakers } = entry;
    const origin = at(`listings[${index}] ${listing}`);
    facts.edge(
      {
        type: "COUNTED",
        from: entityId("Place", entry.place),
        to: entityId("Segment", entry.segment),
        key: `${listing} ${year}`,
        properties: { listing, year, firms, localFirms, makers, localMakers },
        evidence: facts.evidence(entry.evidence, seed.sources, origin, "DERIVED"),
      },
      origin,
    );
  });
}

type At = (row: string) => Origin;
type ToEvidence = (
  entries: readonly SeedEvidence[],
  origin: Origin,
) => ReturnType<FactCollection["evidence"]>;

function addSegments(
  facts: FactCollection,
  seed: ChainFile,
  chain: string,
  at: At,
  evidence: ToEvidence,
) {
  seed.segments.forEach((segment, index) => {
    const origin = at(`segments[${index}] ${segment.name}`);
    const id = entityId("Segment", segment.key);
    if (facts.has(id)) facts.problem(origin, "key", `“${segment.key}”重复 (used twice)`);
    if (!seed.groups.includes(segment.group)) {
      facts.problem(origin, "group", `分组“${segment.group}”不在 groups 中 (unknown group)`);
    }
    const own = evidence(segment.evidence, origin);
    facts.node(
      {
        id,
        label: "Segment",
        name: segment.name,
        nameEn: segment.nameEn,
        aliases: segment.aliases,
        properties: {
          stage: segment.stage,
          function: segment.function,
          group: segment.group,
          codes: segment.codes,
          order: index,
        },
        evidence: own,
      },
      origin,
    );
    facts.edge({ type: "HAS_SEGMENT", from: chain, to: id, evidence: own }, origin);
    for (const input of segment.inputs) {
      facts.edge(
        {
          type: "FEEDS",
          from: entityId("Segment", input.segment),
          to: id,
          evidence: evidence(input.evidence, origin),
        },
        origin,
      );
    }
    for (const product of segment.products) {
      const productEvidence = evidence(product.evidence, origin);
      const productId = entityId("Product", product.name);
      facts.node(
        {
          id: productId,
          label: "Product",
          name: product.name,
          nameEn: product.nameEn,
          properties: {},
          evidence: productEvidence,
        },
        origin,
      );
      facts.edge({ type: "YIELDS", from: id, to: productId, evidence: productEvidence }, origin);
    }
  });
}

function addFirms(
  facts: FactCollection,
  seed: ChainFile,
  chain: string,
  at: At,
  evidence: ToEvidence,
) {
  seed.firms.forEach((firm, index) => {
    const origin = at(`firms[${index}] ${firm.name}`);
    const id = entityId("Firm", firm.key);
    facts.node(
      {
        id,
        label: "Firm",
        name: firm.name,
        nameEn: firm.nameEn,
        aliases: [
          ...firm.aliases,
          ...(firm.fullName ? [firm.fullName] : []),
          ...(firm.stockCode ? [firm.stockCode] : []),
        ],
        properties: {
          fullName: firm.fullName ?? null,
          stockCode: firm.stockCode ?? null,
          isLeading: firm.isLeading,
          city: firm.city ?? null,
          placeCode: firm.place,
        },
        evidence: evidence(firm.evidence, origin),
      },
      origin,
    );
    facts.edge(
      {
        type: "LOCATED_IN",
        from: id,
        to: entityId("Place", firm.place),
        evidence: evidence(firm.placeEvidence, origin),
      },
      origin,
    );
    if (firm.isLeading) {
      // The last entry of a leading firm's evidence is what says so.
      facts.edge(
        {
          type: "LEADING_IN",
          from: id,
          to: chain,
          evidence: evidence(firm.evidence.slice(-1), origin),
        },
        origin,
      );
    }
    for (const work of firm.segments) {
      facts.edge(
        {
          type: "OPERATES_IN",
          from: id,
          to: entityId("Segment", work.segment),
          properties: { revenue: work.revenue ?? null, year: work.year ?? null },
          evidence: evidence(work.evidence, origin),
        },
        origin,
      );
    }
    for (const product of firm.products) {
      const own = evidence(product.evidence, origin);
      const productId = entityId("Product", product.name);
      facts.node(
        { id: productId, label: "Product", name: product.name, properties: {}, evidence: own },
        origin,
      );
      facts.edge(
        {
          type: "MAKES",
          from: id,
          to: productId,
          properties: { revenueShare: product.revenueShare ?? null, year: product.year ?? null },
          evidence: own,
        },
        origin,
      );
      facts.edge(
        {
          type: "YIELDS",
          from: entityId("Segment", product.segment),
          to: productId,
          evidence: own,
        },
        origin,
      );
    }
    for (const supply of firm.supplies) {
      facts.edge(
        {
          type: "SUPPLIES",
          from: id,
          to: entityId("Firm", supply.firm),
          evidence: evidence(supply.evidence, origin),
        },
        origin,
      );
    }
  });
}

function addClusters(
  facts: FactCollection,
  seed: ChainFile,
  chain: string,
  at: At,
  evidence: ToEvidence,
) {
  seed.clusters.forEach((cluster, index) => {
    const origin = at(`clusters[${index}] ${cluster.name}`);
    const id = entityId("Cluster", cluster.key);
    const own = evidence(cluster.evidence, origin);
    facts.node(
      {
        id,
        label: "Cluster",
        name: cluster.name,
        nameEn: cluster.nameEn,
        properties: { level: cluster.level ?? null, year: cluster.year ?? null, order: index },
        evidence: own,
      },
      origin,
    );
    facts.edge({ type: "IN_CHAIN", from: id, to: chain, evidence: own }, origin);
    facts.edge(
      { type: "LOCATED_IN", from: id, to: entityId("Place", cluster.place), evidence: own },
      origin,
    );
    for (const segment of cluster.segments) {
      facts.edge(
        { type: "SPECIALISES_IN", from: id, to: entityId("Segment", segment), evidence: own },
        origin,
      );
    }
  });
}

function yearOf(date: string | null | undefined): number | null {
  const year = date?.match(/^\d{4}/)?.[0];
  return year ? Number(year) : null;
}

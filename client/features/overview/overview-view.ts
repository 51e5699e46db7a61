import type { OverviewPageQuery } from "../../gql/generated/graphql.ts";
import { type GapStateName, gapStateOrder } from "../../ui/gap-states.ts";
import { type TargetStatusName, targetStatusOrder } from "../../ui/target-states.ts";

export type Overview = OverviewPageQuery;

export type Counts<Name extends string> = Readonly<Record<Name, number>>;

const countBy = <Name extends string>(
  names: readonly Name[],
  found: readonly Name[],
): Counts<Name> =>
  Object.fromEntries(
    names.map((name) => [name, found.filter((one) => one === name).length]),
  ) as Counts<Name>;

/** Segments of a chain, or of all chains, by their state. */
export const gapCounts = (data: Overview, chainId: string | null): Counts<GapStateName> =>
  countBy(
    gapStateOrder,
    data.gapBoard.chains
      .filter(({ chain }) => chainId === null || chain.id === chainId)
      .flatMap(({ gaps }) => gaps.map(({ state }) => state)),
  );

export const targetCounts = (data: Overview): Counts<TargetStatusName> =>
  countBy(
    targetStatusOrder,
    data.targets.map(({ standing }) => standing.status),
  );

export const countOf = (data: Overview, label: string): number =>
  data.kinds.find(({ name }) => name === label)?.count ?? 0;

import { chainSignals, listings, type SupplyRow, signals, statements, supply } from "../db/gap.ts";
import { confirmations } from "../db/prospects.ts";
import {
  analyseGaps,
  type Completeness,
  completenessOf,
  type SegmentGap,
} from "../domain/gap/analyse.ts";
import { gapPolicy } from "../domain/gap/policy.ts";
import { kindsOf, needClause, type PlanSignal } from "../domain/gap/signal.ts";
import type { Listing, SegmentStatement, SegmentSupply } from "../domain/gap/supply.ts";
import { AppError } from "../errors.ts";
import type { Context } from "./context.ts";

/** A question of “what if”: nothing of it is written. */
export interface WhatIf {
  /** Firms that are left out of account. */
  readonly without: readonly string[];
  /** Segments in which one more firm is supposed, once for each time that a segment is named. */
  readonly extra: readonly string[];
}
export const asItIs: WhatIf = { without: [], extra: [] };

export interface AnalysedSegment extends SegmentGap {
  readonly supply: SegmentSupply;
}

export interface AnalysedChain {
  readonly chainId: string;
  readonly completeness: Completeness;
  readonly signals: readonly PlanSignal[];
  readonly gaps: readonly AnalysedSegment[];
}

/** @throws AppError NOT_FOUND where the id is not of that kind */
export async function mustBe(
  context: Context,
  what: string,
  id: string,
  label: string,
): Promise<void> {
  if ((await context.entity.load(id))?.label !== label) {
    throw new AppError("NOT_FOUND", { what, id });
  }
}

/** The gaps of chains in a region, from the facts of the graph. */
export async function analyseChains(
  context: Context,
  chains: readonly string[],
  region: string,
  whatIf: WhatIf = asItIs,
): Promise<AnalysedChain[]> {
  const { run } = context.database;
  const given = { chains: [...chains], region };
  const grades = [...gapPolicy.acceptedGrades];
  const [rows, stated, counted, named, namedChains, confirmed] = await Promise.all([
    supply(run, { ...given, without: [...whatIf.without], grades }),
    statements(run, given),
    listings(run, { region }),
    signals(run, { chains: given.chains }),
    chainSignals(run, { chains: given.chains }),
    confirmations(run, { region }),
  ]);
  const statementsOf = grouped(
    [
      ...stated.map((s) => ({ ...s, confirmedBy: null })),
      ...confirmed.map(({ confirmation: c }) => ({
        segmentId: c.segmentId,
        says: c.says,
        year: Number(c.at.slice(0, 4)),
        // As good as an association's word, below an official one.
        grade: "B" as const,
        evidenceIds: [],
        confirmedBy: c.by,
      })),
    ],
    (s) => s.segmentId,
  );
  const listingOf = grouped(counted, (l) => l.segmentId);
  const quotes = await quotesOf(context, [...named, ...namedChains]);
  const signalsOf = grouped(named, (s) => s.segmentId);
  const chainSignalsOf = grouped(namedChains, (s) => s.chainId);
  const rowsOf = grouped(rows, (row) => row.chainId);
  return chains.map((chainId) => {
    const supplies = (rowsOf.get(chainId) ?? []).map((row) =>
      toSupply(row, {
        statements: statementsOf.get(row.segmentId) ?? [],
        listing: listingOf.get(row.segmentId)?.[0] ?? null,
        signals: toSignals(signalsOf.get(row.segmentId) ?? [], quotes),
        extra: whatIf.extra.filter((id) => id === row.segmentId).length,
      }),
    );
    const gaps = analyseGaps(supplies, context.year).map((gap, index) => ({
      ...gap,
      supply: supplies[index] as SegmentSupply,
      evidenceIds: [
        ...new Set([...gap.evidenceIds, ...(rowsOf.get(chainId)?.[index]?.evidenceIds ?? [])]),
      ],
    }));
    return {
      chainId,
      completeness: completenessOf(gaps),
      signals: toSignals(chainSignalsOf.get(chainId) ?? [], quotes),
      gaps,
    };
  });
}

function toSupply(
  row: SupplyRow,
  known: {
    statements: readonly SegmentStatement[];
    listing: Listing | null;
    signals: readonly PlanSignal[];
    extra: number;
  },
): SegmentSupply {
  const { segmentId, inputs, firmsElsewhere, unverifiedInRegion, userFirms } = row;
  return {
    segmentId,
    inputs,
    firmsElsewhere,
    unverifiedInRegion,
    userFirms,
    firmsInRegion: row.firmsInRegion + known.extra,
    amounts: [...row.amounts, ...Array.from({ length: known.extra }, () => null)],
    statements: known.statements,
    listing: known.listing,
    signals: known.signals,
  };
}

interface Named {
  readonly taskId: string;
  readonly text: string;
  readonly evidenceIds: readonly string[];
}

async function quotesOf(context: Context, named: readonly Named[]): Promise<Map<string, string>> {
  const ids = [...new Set(named.flatMap((n) => n.evidenceIds))];
  const rows = await context.evidence.loadMany(ids);
  return new Map(
    rows.flatMap((row, index) =>
      row === null || row instanceof Error || row.quote === null
        ? []
        : [[ids[index] as string, row.quote] as const],
    ),
  );
}

/** One signal for each clause of a task that asks for something in words that name it. */
function toSignals(named: readonly Named[], quotes: ReadonlyMap<string, string>): PlanSignal[] {
  const found = new Map<string, PlanSignal>();
  for (const { taskId, text, evidenceIds } of named) {
    for (const id of evidenceIds) {
      const quote = quotes.get(id);
      const clause = quote === undefined ? null : needClause(text, quote);
      if (clause === null) continue;
      const key = `${taskId} ${clause}`;
      const before = found.get(key);
      found.set(key, {
        taskId,
        quote: clause.replace(/\s/g, ""),
        kinds: kindsOf(clause),
        evidenceIds: [...new Set([...(before?.evidenceIds ?? []), id])],
      });
    }
  }
  return [...found.values()];
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

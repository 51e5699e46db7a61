import type { EvidenceKind, Grade, Source } from "../model.ts";
import type { ListRow } from "./list.ts";

export interface SourcedEvidence {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly grade: Grade;
  readonly source: Source;
}

/** A source with its number in the list, and the best grade of what it says there. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
  readonly kinds: readonly EvidenceKind[];
  readonly grade: Grade;
}

/** Numbers the sources in the order in which the rows call on them. */
export function numberSources(
  rows: readonly ListRow[],
  evidence: ReadonlyMap<string, SourcedEvidence>,
  known: Map<string, NumberedSource> = new Map(),
): { sources: NumberedSource[]; numbersOf: Map<string, number[]> } {
  const numbersOf = new Map<string, number[]>();
  for (const row of rows) {
    const numbers = new Set<number>();
    for (const id of row.evidenceIds) {
      const one = evidence.get(id);
      if (!one) continue;
      const before = known.get(one.source.id);
      const next: NumberedSource = before
        ? {
            ...before,
            kinds: before.kinds.includes(one.kind) ? before.kinds : [...before.kinds, one.kind],
            grade: best(one.grade, before.grade),
          }
        : { number: known.size + 1, source: one.source, kinds: [one.kind], grade: one.grade };
      known.set(one.source.id, next);
      numbers.add(next.number);
    }
    numbersOf.set(
      row.id,
      [...numbers].sort((a, b) => a - b),
    );
  }
  return { sources: [...known.values()], numbersOf };
}

const best = (a: Grade, b: Grade): Grade => (a.localeCompare(b) < 0 ? a : b);

import type { Translate } from "../../i18n/translate.ts";
import type { Interval } from "./scoring.ts";

const percent = (share: number): number => Math.round(share * 100);

export function completenessText(
  text: Translate,
  { range }: { readonly range: Interval | null },
): string {
  if (range === null) return text("gap.completenessNone");
  const [low, high] = [percent(range.low), percent(range.high)];
  return low === high
    ? text("gap.completenessExact", { low })
    : text("gap.completenessValue", { low, high });
}

export const intervalText = ({ low, high }: Interval): string => {
  const [a, b] = [Math.round(low), Math.round(high)];
  return a === b ? String(a) : `${a}–${b}`;
};

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1–99 in words: 一, 十, 十一, 二十, 九十九. */
export function chineseNumber(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  const high = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`;
  return `${high}${ones === 0 && tens > 0 ? "" : digits[ones]}`;
}

/** Counts headings: a heading starts the levels under it anew. */
export function headingNumbers(): (level: 1 | 2 | 3 | 4) => string {
  const counts = [0, 0, 0, 0];
  return (level) => {
    const count = (counts[level - 1] ?? 0) + 1;
    counts[level - 1] = count;
    counts.fill(0, level);
    return [
      `${chineseNumber(count)}、`,
      `（${chineseNumber(count)}）`,
      `${count}.`,
      `（${count}）`,
    ][level - 1] as string;
  };
}

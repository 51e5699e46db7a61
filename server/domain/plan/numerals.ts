const digits = "零一二三四五六七八九";

/** 十二 → 12, up to 9999; NaN for what is no Chinese numeral. */
export function chineseNumber(text: string): number {
  if (text === "") return Number.NaN;
  let total = 0;
  let current = 0;
  for (const char of text.replace(/两/g, "二").replace(/[〇○]/g, "零")) {
    const digit = digits.indexOf(char);
    if (digit >= 0) {
      current = digit;
      continue;
    }
    const power = char === "十" ? 10 : char === "百" ? 100 : char === "千" ? 1000 : 0;
    if (power === 0) return Number.NaN;
    total += (current === 0 ? 1 : current) * power;
    current = 0;
  }
  return total + current;
}

/** Full-width digits and signs of figures as half-width, character by character. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９．，％＋－]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

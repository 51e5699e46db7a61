const pairs: Readonly<Record<string, string>> = {
  "（": "）",
  "(": ")",
  "〔": "〕",
  "[": "]",
  "［": "］",
  "【": "】",
  "《": "》",
  "“": "”",
};
/** Full- and half-width signs stand for each other in what was typed by hand. */
const sameSign: Readonly<Record<string, string>> = { ")": "）", "(": "（" };

function plain(char: string): string {
  return sameSign[char] ?? char;
}

/** The index after the bracket that closes the one at `open`; -1 where none does within `most`. */
export function closingIndex(text: string, open: number, most = 600): number {
  const stack: string[] = [];
  for (let index = open; index < Math.min(text.length, open + most); index++) {
    const char = text.charAt(index);
    const closing = pairs[char] ?? pairs[plain(char)];
    if (closing) stack.push(plain(closing));
    else if (stack.length > 0 && plain(char) === stack.at(-1)) {
      stack.pop();
      if (stack.length === 0) return index + 1;
    }
  }
  return -1;
}

/** Parts of a text between separators that stand in no bracket or quotation, with their places. */
export function splitOutside(
  text: string,
  separators: RegExp,
): { readonly text: string; readonly start: number; readonly separator: string }[] {
  const parts: { text: string; start: number; separator: string }[] = [];
  let depth = 0;
  let start = 0;
  let separator = "";
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (/[（(〔[［【《“]/.test(char)) depth += 1;
    else if (/[）)〕\]］】》”]/.test(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.test(char)) {
      parts.push({ text: text.slice(start, index), start, separator });
      start = index + 1;
      separator = char;
    }
  }
  parts.push({ text: text.slice(start), start, separator });
  return parts;
}

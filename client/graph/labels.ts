/** Marks that must not begin a line of Chinese. */
const noLineStart = /[，。、；：？！）】》〉」』”’…—·,.;:?!)\]}%％~]/u;
/** Marks that must not end a line. */
const noLineEnd = /[（【《〈「『“‘([{]/u;
const wide =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/u;

export interface LabelLimits {
  /** Of a line, in Chinese characters; a Latin letter counts as about half of one. */
  readonly width: number;
  readonly lines: number;
}

export const nodeLabelLimits: LabelLimits = { width: 8, lines: 3 };
/** English says the same with more letters. */
export const latinLabelLimits: LabelLimits = { width: 9.5, lines: 4 };

const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (wide.test(char) ? 1 : 0.55), 0);

/** What may not be torn apart: a Chinese character, or a run of Latin letters and digits. */
function piecesOf(text: string, width: number): string[] {
  const pieces = text.match(/[A-Za-z0-9][A-Za-z0-9+#&/.'-]*|\s+|./gsu) ?? [];
  return pieces.flatMap((piece) => (widthOf(piece) > width ? [...piece] : [piece]));
}

/**
 * A label in lines. Chinese breaks anywhere except before closing and after opening marks; a mark
 * that would begin a line hangs at the end of the one before. Lines are made about equally long, so
 * that no character is left alone. What does not fit ends in an ellipsis.
 */
export function wrapLabel(label: string, limits: LabelLimits = nodeLabelLimits): string {
  const text = label.replace(/\s+/gu, " ").trim();
  const lines = breakInto(text, limits.width);
  if (lines.length > limits.lines) {
    const kept = lines.slice(0, limits.lines);
    return [...kept.slice(0, -1), withEllipsis(kept.at(-1) ?? "", limits.width)].join("\n");
  }
  // Evening out must not tear a word that fits a line.
  const longest = Math.max(0, ...piecesOf(text, limits.width).map(widthOf));
  const evenWidth = Math.max(longest, Math.ceil(widthOf(text) / Math.max(1, lines.length)));
  for (let width = evenWidth; width < limits.width; width++) {
    const even = breakInto(text, width);
    if (even.length <= lines.length) return even.join("\n");
  }
  return lines.join("\n");
}

function breakInto(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, width)) {
    const hangs = line !== "" && (piece === " " || noLineStart.test(piece[0] ?? ""));
    if (line === "" || hangs || widthOf(line + piece.trimEnd()) <= width) {
      line += line === "" ? piece.trimStart() : piece;
      continue;
    }
    const last = line.at(-1) ?? "";
    const opening = line.length > 1 && noLineEnd.test(last) ? last : "";
    lines.push(line.slice(0, line.length - opening.length).trimEnd());
    line = opening + piece.trimStart();
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

function withEllipsis(line: string, width: number): string {
  const chars = [...line];
  while (chars.length > 1 && widthOf(chars.join("")) + 1 > width) chars.pop();
  return `${chars.join("").trimEnd()}…`;
}

/** The room that a wrapped label takes, in pixels, for a font size. */
export function labelBox(wrapped: string, fontSize: number): { width: number; height: number } {
  const lines = wrapped.split("\n");
  return {
    width: Math.max(...lines.map(widthOf)) * fontSize,
    height: lines.length * fontSize * 1.25,
  };
}

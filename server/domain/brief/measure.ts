/**
 * How much room words take, without a font: a bound that is met by 微软雅黑, 黑体, 宋体 and 仿宋, whose
 * Chinese characters are as wide as they are high, and whose Latin letters are on average at most 0.56 of that.
 */
const pointsAnInch = 72;
/** Of 微软雅黑, the highest of them. */
export const lineFactor = 1.32;
/** What PowerPoint and WPS may break earlier than we do. */
const tolerance = 1.03;

const isNarrow = (char: string): boolean => char.charCodeAt(0) < 0x2000;

export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const char of text) {
    ems += !isNarrow(char) ? 1 : /[A-Z%@&mwMW]/.test(char) ? 0.8 : 0.56;
  }
  return (ems * size * tolerance) / pointsAnInch;
}

/** Lines that a paragraph takes in a width in inches; words of Latin letters stay whole. */
export function linesOf(text: string, width: number, size: number): number {
  return text.split("\n").reduce((sum, line) => sum + linesOfOne(line, width, size), 0);
}

function linesOfOne(text: string, width: number, size: number): number {
  let [lines, used] = [1, 0];
  for (const piece of text.match(/[!-~]+|\s+|[^!-~\s]/gu) ?? []) {
    let room = widthOf(piece, size);
    // A word that is longer than a line is broken anyway.
    while (room > width) {
      lines += used > 0 ? 2 : 1;
      room -= width;
      used = 0;
    }
    if (used + room > width + 1e-6) {
      lines++;
      used = /^\s/.test(piece) ? 0 : room;
    } else used += room;
  }
  return lines;
}

export const lineHeight = (size: number): number => (size * lineFactor) / pointsAnInch;

export const heightOf = (text: string, width: number, size: number): number =>
  linesOf(text, width, size) * lineHeight(size);

/** Sizes of the matrix in pixels; the names of departments and the totals stand before the columns. */
export const rowHeight = 26;
export const sumWidth = 40;
export const sumHeight = 24;
const groupHeight = 34;
const narrowest = 26;

/** From this width on names of columns lie flat; from the other one on they stand in two lines. */
const flat = 88;
const twoLines = 34;
/** Up to so many columns there is room for wide ones. */
const few = 8;

export const isFlat = (width: number): boolean => width >= flat;
export const isNarrow = (width: number): boolean => width < twoLines;

const nameWidth = (room: number): number => (room < 1_150 ? 166 : 190);

export const stickyWidth = (room: number): number => nameWidth(room) + 2 * sumWidth;

/** A few pixels that the columns leave over go to the names. */
export const spareWidth = (spare: number): number => (spare > 0 && spare < 80 ? spare - 1 : 0);

/** All columns fit side by side as long as they can be read. */
export function columnWidth(room: number, columns: number, isItem: boolean): number {
  const most = isItem && columns > few ? 64 : 150;
  const even = Math.floor((room - 1) / Math.max(1, columns));
  return Math.max(narrowest, Math.min(most, even));
}

export const titleHeight = (width: number): number => (isFlat(width) ? 58 : 160);

export const headHeight = (width: number, hasGroups: boolean): number =>
  titleHeight(width) + sumHeight + (hasGroups ? groupHeight : 0);

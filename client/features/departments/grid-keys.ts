/** Where the focus of the grid stands; -1: the names of the columns, or of the rows. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at once, for page up and down. */
  readonly page: number;
}

/** Where a key leads from a place, as in every ARIA grid; null: not a key of the grid. */
export function placeAfter(
  key: string,
  isControl: boolean,
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
): GridPlace | null {
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.max(-1, Math.min(rows - 1, nextRow)),
    column: Math.max(-1, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case "ArrowRight":
      return to(row, column + 1);
    case "ArrowLeft":
      return to(row, column - 1);
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowUp":
      return to(row - 1, column);
    case "Home":
      return isControl ? to(0, 0) : to(row, 0);
    case "End":
      return isControl ? to(rows - 1, columns - 1) : to(row, columns - 1);
    case "PageDown":
      return to(row + page, column);
    case "PageUp":
      return to(Math.max(0, row - page), column);
    default:
      return null;
  }
}

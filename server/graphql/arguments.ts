import { AppError } from "../errors.ts";

/** A count that a caller may leave out. @throws AppError ARGUMENT_INVALID outside 1 to `most` */
export function argument(
  name: string,
  value: number | null | undefined,
  byDefault: number,
  most: number,
): number {
  const given = value ?? byDefault;
  if (given < 1 || given > most) {
    throw new AppError("ARGUMENT_INVALID", { name, expected: `1–${most}` });
  }
  return given;
}

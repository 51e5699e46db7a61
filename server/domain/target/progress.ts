import { z } from "zod";
import { halfWidth } from "../plan/numerals.ts";

/** How a figure came in. */
export const progressOrigins = ["HAND", "FILE"] as const;
export type ProgressOrigin = (typeof progressOrigins)[number];

const isRealDate = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};

/**
 * What is entered of a target's progress. A figure without a source is not taken.
 * @param today no figure speaks of a day to come
 */
export const progressInput = (today: string) =>
  z.object({
    value: z.number().min(-1e12).max(1e12),
    asOf: z
      .string()
      .trim()
      .regex(/^\d{4}-\d\d-\d\d$/)
      .refine((date) => isRealDate(date) && date >= "1949-10-01" && date <= today),
    sourceTitle: z.string().trim().min(1).max(200),
    sourceUrl: z
      .string()
      .trim()
      .max(500)
      .regex(/^(https?:\/\/[^\s]+)?$/),
    note: z.string().trim().max(500),
    by: z.string().trim().min(1).max(40),
  });
export type ProgressInput = z.infer<ReturnType<typeof progressInput>>;
export type ProgressField = keyof ProgressInput | "unit" | "target";

/** What each field should be, where it is not. */
export const expectedOf: Readonly<Record<ProgressField, { zh: string; en: string }>> = {
  target: { zh: "已有指标的编号", en: "the number of a target that exists" },
  value: { zh: "数字", en: "a number" },
  unit: { zh: "与规划指标相同的单位", en: "the unit of the plan's target" },
  asOf: {
    zh: "不晚于今天的日期，如 2022-06-30",
    en: "a date not after today, such as 2022-06-30",
  },
  sourceTitle: { zh: "1–200 个字的来源", en: "a source of 1 to 200 characters" },
  sourceUrl: { zh: "以 http:// 或 https:// 开头的网址", en: "an address with http:// or https://" },
  note: { zh: "不超过 500 字的备注", en: "a note of up to 500 characters" },
  by: { zh: "1–40 个字的填报人", en: "1 to 40 characters: who enters it" },
};

/** The first field that is wrong; null where all are right. */
export function wrongField(error: z.ZodError): ProgressField {
  return (error.issues[0]?.path[0] ?? "value") as ProgressField;
}

/** 1，200.5 → 1200.5; NaN for what is no number. */
export function readNumber(text: string): number {
  const plain = halfWidth(text.trim()).replace(/,(?=\d{3}(\D|$))/g, "");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** 2022/6/30, 2022.6.30 and 2022年6月30日 as 2022-06-30; anything else as it is. */
export function readDate(text: string): string {
  const plain = halfWidth(text.trim());
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain);
  if (match === null) return plain;
  const [, year = "", month = "", day = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

export interface Recorded {
  readonly id: string;
  readonly asOf: string;
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
}

/** The figure that counts: of the latest date, of that date the one entered last. */
export function latestOf<T extends Recorded>(entries: readonly T[]): T | null {
  const order = (a: Recorded, b: Recorded) =>
    a.asOf.localeCompare(b.asOf) ||
    a.recordedAt.localeCompare(b.recordedAt) ||
    a.id.localeCompare(b.id);
  return (
    entries
      .filter((one) => one.withdrawnAt === null)
      .sort(order)
      .at(-1) ?? null
  );
}

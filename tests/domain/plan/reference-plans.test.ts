import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../../server/domain/plan/parse-plan.ts";

/** Plans of other governments stand beside the project and are not part of it. */
const folder = resolve("../shared/data/plans");
const names = existsSync(folder) ? readdirSync(folder) : [];
const truths = names.filter((name) => name.endsWith("_truth.json"));

interface Truth {
  file?: string;
  source?: string;
  tasks: { title: string; lead: string[]; support: string[] }[];
  targets: { quote: string; comparator: string; value: number; unit: string; year: number }[];
  departments: { name: string }[];
}

const signs: Record<string, string> = { "=": "EQ", ">=": "GTE", "<=": "LTE", "~": "APPROX" };

/** Share of what the truth has that was found, and of what was found that the truth has. */
function agreement(found: string[], wanted: string[]): number {
  const both = wanted.filter((w) => found.includes(w)).length;
  return Math.min(both / wanted.length, both / found.length);
}

describe("plans beside the project", () => {
  it("are taken for plans, with tasks and departments", () => {
    for (const name of names.filter((n) => n.endsWith(".txt"))) {
      const plan = parsePlan(readFileSync(join(folder, name), "utf8"));
      expect([plan.isPlan, plan.items.length > 5, plan.departments.length > 5], name).toEqual([
        true,
        true,
        true,
      ]);
    }
  });

  it.each(truths)("%s is agreed with at 95 % or more", (name) => {
    const truth = JSON.parse(readFileSync(join(folder, name), "utf8")) as Truth;
    const plan = parsePlan(readFileSync(join(folder, truth.file ?? truth.source ?? ""), "utf8"));
    const tasks = plan.items.filter((i) => i.kind === "TASK");
    const pairs = (list: { title: string; names: readonly string[] }[]) =>
      list.flatMap(({ title, names }) => names.map((n) => `${title} ${n}`));
    expect(
      agreement(
        tasks.map((t) => t.title),
        truth.tasks.map((t) => t.title),
      ),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      agreement(
        [...plan.departments],
        truth.departments.map((d) => d.name),
      ),
    ).toBeGreaterThanOrEqual(0.95);
    for (const role of ["lead", "support"] as const) {
      const found = pairs(
        tasks.map((t) => ({ title: t.title, names: role === "lead" ? t.leads : t.supports })),
      );
      const wanted = pairs(truth.tasks.map((t) => ({ title: t.title, names: t[role] })));
      expect(agreement(found, wanted), role).toBeGreaterThanOrEqual(0.95);
    }
    const targets = plan.items.flatMap((i) => i.targets);
    const key = (t: { comparator: string; value: number; unit: string; year: number | null }) =>
      [signs[t.comparator] ?? t.comparator, t.value, t.unit, t.year].join(" ");
    expect(agreement(targets.map(key), truth.targets.map(key))).toBeGreaterThanOrEqual(0.95);
  });
});

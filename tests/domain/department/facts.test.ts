import { describe, expect, it } from "vitest";
import { FactCollection } from "../../../server/domain/facts/collect.ts";
import { addPlaces } from "../../../server/domain/facts/place-facts.ts";
import { addPlan } from "../../../server/domain/facts/plan-facts.ts";
import { placesFile, planFile } from "../../../server/domain/facts/seed-files.ts";
import { parsePlan } from "../../../server/domain/plan/parse-plan.ts";

const places = placesFile.parse({
  sources: { a: { title: "区划", grade: "A" } },
  places: [
    ["370000", "山东省"],
    ["330000", "浙江省"],
  ].map(([code, name]) => ({
    code,
    name,
    level: "province",
    parent: null,
    lon: null,
    lat: null,
    source: "a",
  })),
});

/** Plans of governments, each as a list of its tasks' marks. */
function factsOf(plans: Readonly<Record<string, readonly string[]>>) {
  const facts = new FactCollection();
  addPlaces(facts, "places", places);
  for (const [region, marks] of Object.entries(plans)) {
    const tasks = marks.map((mark, i) => `${i + 1}.推进第${i + 1}项。做好有关工作。（${mark}）`);
    const text = `某产业2024年行动计划\n一、主要任务\n${tasks.join("\n")}\n二、推进措施\n（一）加强领导。做好落实。（牵头单位：省财政厅）\n`;
    const meta = planFile.parse({ key: `p-${region}`, title: "计划", region, grade: "A" });
    addPlan(facts, "plan", { meta, text, document: parsePlan(text) }, []);
  }
  const all = facts.finish();
  return {
    problems: facts.problems,
    departments: all.nodes.filter((node) => node.label === "Department"),
    edges: all.edges.filter((edge) => edge.type === "LEADS" || edge.type === "SUPPORTS"),
  };
}

describe("departments of plans", () => {
  it("are one under all their names within a plan, found by each, quoted as they are written", () => {
    const { problems, departments, edges } = factsOf({
      "370000": [
        "牵头单位：省发展和改革委员会；配合单位：省工信厅",
        "牵头单位：省发改委",
        "牵头单位：山东省发展改革委",
      ],
    });
    expect(problems).toEqual([]);
    expect(departments.map((one) => one.name).sort()).toEqual(
      ["省发展改革委", "省工业和信息化厅", "省财政厅"].sort(),
    );
    const commission = departments.find((one) => one.name === "省发展改革委");
    expect(commission?.id).toBe("department:370000/省发展改革委");
    expect(commission?.aliases).toEqual(
      expect.arrayContaining(["省发展和改革委员会", "省发改委", "山东省发展改革委"]),
    );
    const own = edges.filter((edge) => edge.from === commission?.id);
    expect(own.map((edge) => edge.evidence[0].quote)).toEqual([
      "（牵头单位：省发展和改革委员会；配合单位：省工信厅）",
      "（牵头单位：省发改委）",
      "（牵头单位：山东省发展改革委）",
    ]);
  });

  it("do not lead and support the same item under two names", () => {
    const { edges } = factsOf({
      "370000": ["牵头单位：省发展改革委；配合单位：省发改委、省商务厅"],
    });
    const first = edges.filter((edge) => !edge.from.endsWith("省财政厅"));
    expect(first.map((edge) => [edge.type, edge.from])).toEqual([
      ["LEADS", "department:370000/省发展改革委"],
      ["SUPPORTS", "department:370000/省商务厅"],
    ]);
  });

  it("of two governments are two, under the same name", () => {
    const { departments } = factsOf({
      "370000": ["牵头单位：省科学技术厅"],
      "330000": ["牵头单位：省科技厅"],
    });
    expect(departments.map((one) => one.id).sort()).toEqual([
      "department:330000/省科技厅",
      "department:330000/省财政厅",
      "department:370000/省科技厅",
      "department:370000/省财政厅",
    ]);
  });
});

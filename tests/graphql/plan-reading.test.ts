import { describe, expect, inject, it } from "vitest";
import { strip } from "../../server/domain/plan/lex.ts";
import { shandongText } from "../domain/plan/shandong.ts";

const planId = "plan:shandong-light-industry-textile-2022";

// biome-ignore lint/suspicious/noExplicitAny: the answer is checked by the expectations
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const response = await fetch(`${inject("baseUrl")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const fields =
  "title blocks { kind start end pieces { start text } entityId } things { key entityId label name target { comparator value unit year } } marks { thing start end role } notUnderstood { text why }";

interface Mark {
  thing: string;
  start: number;
  end: number;
  role: string | null;
}
interface Thing {
  key: string;
  entityId: string | null;
  label: string;
  name: string;
}

const localPlan = `某省轻工产业实施方案（2023—2025年）
一、重点任务
（一）做强产业。到2025年，培育龙头企业
20家以上。（牵头单位：省工业和信息化厅；配合单位：省商务厅，下同各项均需相关市县推进）
（二）加强服务。建立机制。（牵头单位：省财政厅）
二、保障措施
（一）组织领导。加强统筹。（省政府办公厅负责）
`;

describe("the reading of a loaded plan", () => {
  it("gives the whole text once, and marks with the nodes that they are", async () => {
    const { data } = await ask(
      `query ($plan: ID!) { planReading(plan: $plan) { plan { name publisher } ${fields} } }`,
      { plan: planId },
    );
    const { plan, blocks, things, marks, notUnderstood } = data.planReading;
    expect(plan).toEqual({
      name: "现代轻工纺织产业2022年行动计划",
      publisher: "山东省人民政府办公厅",
    });
    const pieces: { text: string }[] = blocks.flatMap((b: { pieces: unknown[] }) => b.pieces);
    expect(strip(pieces.map((p) => p.text).join(""))).toBe(strip(shandongText));
    const byKey = new Map((things as Thing[]).map((thing) => [thing.key, thing]));
    const ofLabel = (label: string) =>
      (marks as Mark[]).filter((mark) => byKey.get(mark.thing)?.label === label);
    expect(ofLabel("Department").filter((mark) => mark.role === "LEAD")).toHaveLength(61);
    expect(ofLabel("Department").filter((mark) => mark.role === "SUPPORT")).toHaveLength(8);
    expect(ofLabel("Target")).toHaveLength(21);
    for (const label of ["Chain", "Segment", "Cluster", "Platform", "InnovationCentre", "Event"]) {
      expect(ofLabel(label).length, label).toBeGreaterThan(0);
    }
    expect((things as Thing[]).filter((thing) => thing.entityId === null)).toEqual([]);
    expect(notUnderstood).toEqual([]);
  });

  it("marks the words from which a thing is known, which its own evidence names too", async () => {
    const { data } = await ask(
      `query ($plan: ID!) { planReading(plan: $plan) { ${fields} } search(text: "水效领跑者") { entity { id evidence { planId start end quote } } } }`,
      { plan: planId },
    );
    const [hit] = data.search;
    const [evidence] = hit.entity.evidence;
    expect(evidence.planId).toBe(planId);
    expect(strip(shandongText.slice(evidence.start, evidence.end))).toBe(evidence.quote);
    const own = data.planReading.marks.filter((mark: Mark) => mark.thing === hit.entity.id);
    expect(own).toContainEqual(
      expect.objectContaining({ start: evidence.start, end: evidence.end }),
    );
  });

  it("says when there is no such plan", async () => {
    const { errors } = await ask(`{ planReading(plan: "plan:nothing") { title } }`);
    expect(errors[0].extensions).toMatchObject({
      code: "NOT_FOUND",
      messageZh: "没有找到规划“plan:nothing”。",
    });
  });
});

describe("the reading of a text that is not loaded", () => {
  const query = `query ($text: String!, $name: String!) { readPlan(text: $text, name: $name) { plan { id } ${fields} } }`;

  it("marks departments and targets, says what it did not understand, and keeps nothing", async () => {
    const counts = "{ stats { labels { name count } } }";
    const before = await ask(counts);
    const { data } = await ask(query, { text: localPlan, name: "方案.txt" });
    const { plan, title, things, marks, notUnderstood } = data.readPlan;
    expect([plan, title]).toEqual([null, "某省轻工产业实施方案（2023—2025年）"]);
    const names = (things as Thing[]).map((thing) => [thing.label, thing.name, thing.entityId]);
    expect(names).toContainEqual(["Department", "省商务厅", null]);
    expect(things).toContainEqual(
      expect.objectContaining({
        label: "Target",
        target: { comparator: "GTE", value: 20, unit: "家", year: 2025 },
      }),
    );
    expect((marks as Mark[]).filter((mark) => mark.role === "SUPPORT")).toHaveLength(1);
    expect(notUnderstood).toHaveLength(1);
    expect(await ask(counts)).toEqual(before);
  });

  it("refuses what is no plan, by the file's name", async () => {
    for (const text of ["", "你好，世界。", "\u0000\u0001\ufffd".repeat(50)]) {
      const { errors } = await ask(query, { text, name: "通讯录.txt" });
      expect(errors[0].extensions.code).toBe("NO_PLAN");
      expect(errors[0].extensions.messageZh).toContain("“通讯录.txt”不像一份规划");
      expect(errors[0].extensions.messageEn).toContain("通讯录.txt");
    }
  });
});

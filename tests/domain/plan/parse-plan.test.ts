import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanDocument } from "../../../server/domain/plan/document.ts";
import { strip } from "../../../server/domain/plan/lex.ts";
import { parsePlan } from "../../../server/domain/plan/parse-plan.ts";
import { findQuote } from "../../../server/domain/plan/quote.ts";
import { shandongItems, shandongTargets, shandongText } from "./shandong.ts";

/** A document without offsets: what must not change when the printing does. */
function content(plan: PlanDocument): unknown {
  return {
    title: plan.title,
    year: plan.year,
    departments: plan.departments,
    sections: plan.sections.map(function bare(s): unknown {
      return [s.key, s.number, s.title, s.sections.map(bare)];
    }),
    items: plan.items.map((i) => ({
      ...i,
      span: null,
      headingSpan: null,
      marks: i.marks.map((m) => [
        m.quote,
        m.form,
        m.leads.map((d) => d.name),
        m.supports.map((d) => d.name),
      ]),
      targets: i.targets.map((t) => ({ ...t, span: null })),
    })),
    notUnderstood: plan.notUnderstood.map((n) => [n.text, n.why]),
  };
}

function expectSpansToHold(text: string, plan: PlanDocument): void {
  const quoted = plan.items.flatMap((i) => [
    ...i.targets.map((t) => [t.span, t.quote] as const),
    ...i.marks.map((m) => [m.span, m.quote] as const),
    ...i.marks.flatMap((m) => [...m.leads, ...m.supports].map((d) => [d.span, d.name] as const)),
  ]);
  for (const [span, quote] of [
    ...quoted,
    ...plan.notUnderstood.map((n) => [n.span, n.text] as const),
  ]) {
    expect(strip(text.slice(span.start, span.end))).toBe(quote);
  }
  let next = 0;
  for (const { span } of plan.blocks) {
    expect(span.start).toBe(next);
    expect(span.end).toBeGreaterThan(span.start);
    next = span.end;
  }
  expect(next).toBe(text.length);
}

describe("the Shandong plan of 2022", () => {
  const plan = parsePlan(shandongText);

  it("has its title and year", () => {
    expect(plan.title).toBe("现代轻工纺织产业2022年行动计划");
    expect(plan.year).toBe(2022);
  });

  it("has three sections and six actions", () => {
    expect(plan.sections.map((s) => s.title)).toEqual(["工作目标", "主要任务", "推进措施"]);
    expect(plan.sections[1]?.sections.map((s) => s.title)).toEqual([
      "开展产业链供应链优化升级行动",
      "开展科技研发创新提速行动",
      "开展智能化绿色化转型行动",
      "开展稳市场扩消费行动",
      "产业集群升级行动",
      "开展人才强企行动",
    ]);
  });

  it("has each goal, task and measure with who leads and who supports it", () => {
    expect(plan.items.map((i) => [i.kind, i.number, i.title, i.leads, i.supports])).toEqual(
      shandongItems,
    );
    expect(plan.items.flatMap((i) => i.marks)).toHaveLength(28);
    expect(plan.departments).toHaveLength(18);
  });

  it("has each target and no other figure", () => {
    const found = plan.items.flatMap((i) =>
      i.targets.map((t) => [i.number, t.metric, t.comparator, t.value, t.unit]),
    );
    expect(found).toEqual(shandongTargets);
    expect(plan.items.flatMap((i) => i.targets).every((t) => t.year === 2022)).toBe(true);
  });

  it("left nothing that it did not understand", () => {
    expect(plan.notUnderstood).toEqual([]);
  });

  it("reads 牵头 in running text as no mark", () => {
    expect(plan.items.find((i) => i.title === "完善工作协调推进机制")?.marks).toHaveLength(1);
  });
});

describe("what printing puts in", () => {
  const whole = content(parsePlan(shandongText));

  it("changes nothing, wherever lines break", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(shandongText.length), { maxLength: 60 }), (places) => {
        let text = shandongText;
        for (const place of [...places].sort((a, b) => b - a)) {
          text = `${text.slice(0, place)}\n${text.slice(place)}`;
        }
        expect(content(parsePlan(text))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it("changes nothing where it is page numbers and form feeds at the ends of lines", () => {
    const lines = shandongText.split("\n");
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 14, max: lines.length - 1 }),
            fc.constantFrom("—1—", "- 12 -", "— 3 —\f", "\f"),
          ),
          {
            maxLength: 8,
          },
        ),
        (pages) => {
          const printed = [...lines];
          for (const [line, page] of [...pages].sort((a, b) => b[0] - a[0]))
            printed.splice(line, 0, page);
          expect(content(parsePlan(printed.join("\n")))).toEqual(whole);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "一、",
    "二、",
    "（一）",
    "（二）",
    "1.",
    "2．",
    "（牵头单位：",
    "省科技厅",
    "、",
    "；配合单位：",
    "）",
    "\n",
    "。",
    "建设10家以上中心",
    "“1+N”",
    "负责",
    "责任单位:",
    "(",
    "〔",
    "2025年",
    "第一章",
    "\f",
    "— 3 —",
    "①",
    "达到30%",
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.array(pieces, { maxLength: 60 }).map((p) => p.join("")),
    fc
      .tuple(fc.nat(8000), fc.nat(3000))
      .map(([start, length]) => shandongText.slice(start, start + length)),
  );

  it("is read without an error; spans hold and blocks cover it", () => {
    fc.assert(
      fc.property(anyText, (text) => expectSpansToHold(text, parsePlan(text))),
      { numRuns: 300 },
    );
  });

  it("is found by any part of itself", () => {
    fc.assert(
      fc.property(fc.nat(7000), fc.integer({ min: 1, max: 60 }), (start, length) => {
        const part = shandongText.slice(start, start + length);
        fc.pre(strip(part) !== "");
        for (const span of findQuote(shandongText, part)) {
          expect(strip(shandongText.slice(span.start, span.end))).toBe(strip(part));
        }
      }),
    );
  });
});

describe("a table taken for a plan", () => {
  it("is read in parts where no full stop ends it, each figure once", () => {
    const text = `某省计划2024年\n一、目标\n（一）甲。${"建设中心10家、".repeat(1_000)}\n（二）乙。加强服务。\n`;
    expect(parsePlan(text).items[0]?.targets).toHaveLength(1_000);
  });
});

describe("other forms", () => {
  const items = (text: string) => parsePlan(text).items.map((i) => [i.title, i.leads, i.supports]);
  const plan = (first: string, second = "建立机制。") =>
    `某省轻工产业实施方案（2023—2025年）\n一、重点任务\n（一）做强产业。${first}\n（二）加强服务。${second}\n二、保障措施\n（一）组织领导。加强统筹。\n`;

  it.each([
    [
      "（省工业和信息化厅牵头，省发展改革委、省财政厅配合）",
      ["省工业和信息化厅"],
      ["省发展改革委", "省财政厅"],
    ],
    ["(牵头单位:省科技厅;配合单位:省教育厅、省财政厅)", ["省科技厅"], ["省教育厅", "省财政厅"]],
    ["（责任单位：省科技厅、省教育厅）", ["省科技厅", "省教育厅"], []],
    [
      "（省发展和改革委员会、省住房和城乡建设厅按职责分工负责）",
      ["省发展和改革委员会", "省住房和城乡建设厅"],
      [],
    ],
    ["（省农业农村厅、省林业局等负责）", ["省农业农村厅", "省林业局"], []],
    ["（省科技厅会同省财政厅负责）", ["省科技厅"], ["省财政厅"]],
    [
      "\n牵头单位：省商务厅\n配合单位：省财政厅、青岛海关\n",
      ["省商务厅"],
      ["省财政厅", "青岛海关"],
    ],
    ["（牵头部门：省商务厅，参与部门：省财政厅）", ["省商务厅"], ["省财政厅"]],
    ["（牵\n头单位：省工业和\n信息化厅）", ["省工业和信息化厅"], []],
    [
      "（责任单位：省建设厅、省制造业高质量发展（数字经济发展）领导小组办公室）",
      ["省建设厅", "省制造业高质量发展（数字经济发展）领导小组办公室"],
      [],
    ],
    [
      "\n牵头单位：市工信局\n责任单位：市科技局，各区（市）人民政府\n",
      ["市工信局"],
      ["市科技局", "各区（市）人民政府"],
    ],
    [
      "（工业和信息化部、公安部、国家消防救援局）",
      ["工业和信息化部", "公安部", "国家消防救援局"],
      [],
    ],
    [
      "（牵头单位：市发展改革委，配合单位：市委组织部，各区、县级市）",
      ["市发展改革委"],
      ["市委组织部"],
    ],
  ])("reads %s", (mark, leads, supports) => {
    expect(items(plan(`扩大规模。${mark}`))[0]).toEqual(["做强产业", leads, supports]);
  });

  it("takes the first of a list as the lead where the plan says so, from nested brackets too", () => {
    const text = plan(
      "扩大规模。（责任单位：省经信厅、省科技厅〔列第一位的为牵头单位，下同〕，以下各项工作均需相关市、县（市、区）政府推进，不再单独列出）",
      "建立机制。（责任单位：省科技厅、省经信厅）",
    );
    expect(items(text).slice(0, 2)).toEqual([
      ["做强产业", ["省经信厅"], ["省科技厅"]],
      ["加强服务", ["省科技厅"], ["省经信厅"]],
    ]);
  });

  it("reads numbering that starts again and full-width numbers", () => {
    const text =
      "某市工作计划2024年\n一、任务\n（一）第一项行动。\n１．做甲事。建设。（市科技局负责）\n２．做乙事。建设。（市商务局负责）\n（二）第二项行动。\n１．做丙事。建设。（市财政局负责）\n２．做丁事。建设。（市教育局负责）\n二、保障\n（一）加强领导。统筹。\n（二）加强考核。统筹。";
    expect(parsePlan(text).items.map((i) => i.title)).toEqual([
      "做甲事",
      "做乙事",
      "做丙事",
      "做丁事",
      "加强领导",
      "加强考核",
    ]);
  });

  it.each([
    [
      "到2025年，规模以上企业营业收入达到8000亿元",
      "规模以上企业营业收入",
      "EQ",
      8000,
      "亿元",
      2025,
    ],
    ["研发投入强度不低于2.5%", "研发投入强度", "GTE", 2.5, "%", 2025],
    ["单位产值能耗控制在0.5吨标准煤以内", "单位产值能耗", "LTE", 0.5, "吨标准煤", 2025],
    ["到2024年，新建绿色工厂30家左右", "新建绿色工厂", "APPROX", 30, "家", 2024],
    ["打造十家以上标杆企业", "标杆企业", "GTE", 10, "家", 2025],
    ["工业增加值年均增长8%", "工业增加值年均增长", "EQ", 8, "%", 2025],
    ["全员劳动生产率提高5个百分点以上", "全员劳动生产率提高", "GTE", 5, "个百分点", 2025],
    ["培育省级以上创新平台超过50个", "省级以上创新平台", "GTE", 50, "个", 2025],
  ])("reads the target in %s", (sentence, metric, comparator, value, unit, year) => {
    const [target] = parsePlan(plan(`${sentence}。`)).items[0]?.targets ?? [];
    expect(target).toMatchObject({ metric, comparator, value, unit, year });
  });

  it.each([
    "对认定的企业给予200万元奖励",
    "举办第四届设计大赛",
    "实行“一企一策”，落实“6小时通关”政策",
    "推动5G、4K/8K应用",
    "细化“1张图谱+N张清单”",
    "前10名企业优先支持",
    "截至目前已建成平台30个",
  ])("reads no target in %s", (sentence) => {
    expect(parsePlan(plan(`${sentence}。`)).items[0]?.targets).toEqual([]);
  });

  it("ends a title at its line where the headings have no full stop", () => {
    const text =
      "某市行动计划（2023-2025年）\n第一章 总体要求\n到2025年，工业产值突破1.2万亿元。\n第二章 重点任务\n1、实施产业链提升工程\n围绕10条重点产业链，建设8个左右集群。\n2、实施绿色工程\n创建绿色工厂30家，PM2.5浓度控制在35微克/立方米以内。\n";
    const read = parsePlan(text);
    expect(read.items.map((i) => i.title)).toEqual([
      "总体要求",
      "实施产业链提升工程",
      "实施绿色工程",
    ]);
    expect(
      read.items.flatMap((i) => i.targets.map((t) => [t.metric, t.comparator, t.value, t.unit])),
    ).toEqual([
      ["工业产值", "GTE", 1.2, "万亿元"],
      ["集群", "APPROX", 8, "个"],
      ["绿色工厂", "EQ", 30, "家"],
      ["PM2.5浓度", "LTE", 35, "微克/立方米"],
    ]);
  });

  it("says that a text is no plan", () => {
    expect(parsePlan("").isPlan).toBe(false);
    expect(parsePlan("今天天气很好，我们去公园玩。").isPlan).toBe(false);
  });
});

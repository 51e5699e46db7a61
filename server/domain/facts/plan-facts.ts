import { departmentKey, otherNamesOf, usualName } from "../department/names.ts";
import { entityId } from "../id.ts";
import type { Evidence } from "../model.ts";
import type { PlanDocument, PlanItem, PlanSection, Span } from "../plan/document.ts";
import { strip } from "../plan/lex.ts";
import { type FactCollection, makeEvidence, type Origin } from "./collect.ts";
import type { PlanFile } from "./seed-files.ts";

/** A plan with its text and what was read in it. */
export interface ReadPlan {
  readonly meta: PlanFile;
  readonly text: string;
  readonly document: PlanDocument;
}

/** A chain's id and the names under which a text speaks of it. */
export interface ChainNames {
  readonly id: string;
  readonly names: readonly string[];
}

/** Evidence that quotes a span of the plan. */
export function planEvidence(facts: FactCollection, plan: ReadPlan): (span: Span) => Evidence {
  const { meta, text } = plan;
  const source = facts.source({
    title: meta.notice ? `${meta.title}（${meta.notice}）` : meta.title,
    url: meta.url,
    date: meta.date,
    publisher: meta.publisher,
  });
  return ({ start, end }) =>
    makeEvidence({
      kind: "PLAN",
      grade: meta.grade,
      sourceId: source.id,
      quote: strip(text.slice(start, end)),
      planId: entityId("Plan", meta.key),
      start,
      end,
    });
}

/** The plan's sections, tasks, departments and targets. */
export function addPlan(
  facts: FactCollection,
  file: string,
  plan: ReadPlan,
  chains: readonly ChainNames[],
): void {
  const { meta, document } = plan;
  const quote = planEvidence(facts, plan);
  const planId = entityId("Plan", meta.key);
  const origin: Origin = { file, row: meta.title };
  facts.text({ id: planId, text: plan.text });
  const title = document.titleSpan ?? { start: 0, end: plan.text.length };
  facts.node(
    {
      id: planId,
      label: "Plan",
      name: meta.title,
      nameEn: meta.titleEn,
      properties: {
        year: meta.year ?? document.year,
        publisher: meta.publisher ?? null,
        url: meta.url ?? null,
        date: meta.date ?? null,
        notice: meta.notice ?? null,
      },
      evidence: [quote(title)],
    },
    origin,
  );
  facts.edge(
    {
      type: "ISSUED_BY",
      from: planId,
      to: entityId("Place", meta.region),
      evidence: [quote(title)],
    },
    origin,
  );
  let order = 0;
  const addSection = (section: PlanSection, parent: string): void => {
    const id = sectionId(meta, section.key);
    const evidence = [quote(section.headingSpan)];
    facts.node(
      {
        id,
        label: "Section",
        name: section.title,
        nameEn: meta.sectionsEn[section.title] ?? null,
        properties: { number: section.number, level: section.level, order: order++ },
        evidence,
      },
      origin,
    );
    facts.edge({ type: "HAS_SECTION", from: parent, to: id, evidence }, origin);
    for (const child of section.sections) addSection(child, id);
  };
  for (const section of document.sections) addSection(section, planId);
  document.items.forEach((item, index) => {
    addItem(facts, plan, item, index, chains, { file, row: `${item.number} ${item.title}` });
  });
}

export function taskId(meta: PlanFile, item: PlanItem): string {
  return entityId("Task", `${meta.key}/${item.key}`);
}

export function sectionId(meta: PlanFile, key: string): string {
  return entityId("Section", `${meta.key}/${key}`);
}

function addItem(
  facts: FactCollection,
  plan: ReadPlan,
  item: PlanItem,
  order: number,
  chains: readonly ChainNames[],
  origin: Origin,
): void {
  const { meta } = plan;
  const quote = planEvidence(facts, plan);
  const id = taskId(meta, item);
  const own = quote(item.span);
  facts.node(
    {
      id,
      label: "Task",
      name: item.title,
      nameEn: meta.itemsEn[`${item.kind}-${item.number}`] ?? null,
      properties: {
        number: item.number,
        kind: item.kind,
        title: item.title,
        text: item.text,
        start: item.span.start,
        end: item.span.end,
        order,
      },
      evidence: [own],
    },
    origin,
  );
  facts.edge(
    { type: "HAS_TASK", from: sectionId(meta, item.sectionKey), to: id, evidence: [own] },
    origin,
  );
  const place = facts.nodeOf(entityId("Place", meta.region))?.name ?? null;
  // Departments of two governments are never one, even under the same name; variants within one are.
  const departmentId = (name: string) =>
    entityId("Department", departmentKey(meta.region, name, place));
  const leading = new Set(item.leads.map(departmentId));
  for (const mark of item.marks) {
    const evidence = [quote(mark.span)];
    for (const [type, mentions] of [
      ["LEADS", mark.leads],
      ["SUPPORTS", mark.supports],
    ] as const) {
      mentions.forEach((mention, index) => {
        const department = departmentId(mention.name);
        const name = usualName(mention.name, place);
        facts.node(
          {
            id: department,
            label: "Department",
            name,
            nameEn: meta.departmentsEn[mention.name] ?? meta.departmentsEn[name] ?? null,
            aliases: [mention.name, ...otherNamesOf(name)].filter((other) => other !== name),
            properties: { region: meta.region },
            evidence,
          },
          origin,
        );
        // Who leads an item under one name does not also support it under another.
        if (type === "SUPPORTS" && leading.has(department)) return;
        facts.edge(
          { type, from: department, to: id, properties: { position: index + 1 }, evidence },
          origin,
        );
      });
    }
  }
  item.targets.forEach((target, index) => {
    const targetId = entityId("Target", `${meta.key}/${item.key}/${index + 1}`);
    const evidence = [quote(target.span)];
    facts.node(
      {
        id: targetId,
        label: "Target",
        name: target.metric,
        properties: {
          metric: target.metric,
          comparator: target.comparator,
          value: target.value,
          unit: target.unit,
          year: target.year,
          order: order * 100 + index,
        },
        evidence,
      },
      origin,
    );
    facts.edge({ type: "HAS_TARGET", from: id, to: targetId, evidence }, origin);
    const words = strip(target.metric) + target.quote;
    for (const chain of chains) {
      if (chain.names.some((name) => words.includes(name))) {
        facts.edge({ type: "ABOUT", from: targetId, to: chain.id, evidence }, origin);
      }
    }
  });
}

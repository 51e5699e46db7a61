/**
 * Parses a plan's text: `npm run parse -- FILE`, `-` for standard input. One JSON document goes to
 * standard output, messages to standard error. Exit 0 even where parts are not understood (they are
 * listed), 2 for a file that cannot be read or is no plan at all.
 */
import { readFileSync, statSync } from "node:fs";
import type { PlanDocument } from "../domain/plan/document.ts";
import { parsePlan } from "../domain/plan/parse-plan.ts";

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  stop("用法 Usage: npm run parse -- FILE（FILE 为 - 时读标准输入 - for standard input）");
}

/** The longest national plan has a twentieth of this. */
const mostBytes = 20 * 1024 * 1024;
const bytes = readBytes(file);
if (bytes.length > mostBytes || bytes.includes(0)) {
  stop(
    `${file} 不是文本文件，或超过 20 MB。请先把规划转成纯文本（UTF-8）。 ${file} is no text, or larger than 20 MB; convert the plan to plain text (UTF-8) first.`,
  );
}
const text = bytes.toString("utf8");
const plan = parsePlan(text);
if (!plan.isPlan) {
  stop(
    `${file} 不像一份规划：没有认出分级标题和任务。 ${file} is no plan: no numbered headings with tasks were found.`,
  );
}
process.stdout.write(`${JSON.stringify(toOutput(plan), null, 2)}\n`);
const targets = plan.items.reduce((count, item) => count + item.targets.length, 0);
console.error(
  `《${plan.title}》：${plan.items.length} 项任务、${plan.departments.length} 个部门、${targets} 个指标，未理解 ${plan.notUnderstood.length} 处。` +
    ` ${plan.items.length} items, ${plan.departments.length} departments, ${targets} targets, ${plan.notUnderstood.length} parts not understood.`,
);

function readBytes(path: string): Buffer {
  try {
    if (path !== "-" && statSync(path).size > mostBytes) return Buffer.alloc(1);
    return readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    stop(
      `读不到文件 ${path} Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function toOutput(document: PlanDocument) {
  return {
    title: document.title,
    tasks: document.items.map((item) => ({
      kind: item.kind,
      number: item.number,
      title: item.title,
      leads: item.leads,
      supports: item.supports,
      text: item.text,
      ...item.span,
      targets: item.targets.map(({ span, ...target }) => ({ ...target, ...span })),
    })),
    departments: document.departments,
    notUnderstood: document.notUnderstood.map(({ span, ...part }) => ({
      text: part.text,
      ...span,
      why: part.why,
    })),
  };
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

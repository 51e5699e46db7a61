import type { ItemPartsFragment, ResponsibilityMatrixQuery } from "../../gql/generated/graphql.ts";

export type MatrixAnswer = ResponsibilityMatrixQuery["responsibilityMatrix"];
export type MatrixLoad = MatrixAnswer["loads"][number];
export type MatrixMark = MatrixAnswer["responsibilities"][number];
type Chain = ResponsibilityMatrixQuery["chains"][number];

export const modes = ["item", "section", "chain"] as const;
export type MatrixMode = (typeof modes)[number];
export const sorts = ["load", "plan"] as const;
export type MatrixSort = (typeof sorts)[number];

/** What the page's address says of the matrix. */
export interface MatrixChoice {
  readonly mode: MatrixMode;
  readonly departmentSort: MatrixSort;
  readonly itemSort: MatrixSort;
  readonly isGrouped: boolean;
  readonly departmentIds: readonly string[];
  readonly chainId: string | null;
  readonly sectionId: string | null;
  readonly role: MatrixMark["role"] | null;
  readonly text: string;
}

export interface Count {
  readonly leads: number;
  readonly supports: number;
}

/** An item, a section or a chain; null: the items that name no chain. */
export type ColumnSubject =
  | { readonly kind: "item"; readonly item: ItemPartsFragment }
  | { readonly kind: "section"; readonly section: ItemPartsFragment["section"] }
  | { readonly kind: "chain"; readonly chain: Chain | null };

export interface MatrixColumn extends Count {
  readonly id: string;
  readonly subject: ColumnSubject;
  readonly taskIds: readonly string[];
}

export interface MatrixRow extends Count {
  readonly id: string;
  readonly load: MatrixLoad;
}

export interface MatrixCell extends Count {
  readonly taskIds: readonly string[];
}

export interface MatrixGroup {
  readonly section: ItemPartsFragment["section"];
  readonly span: number;
}

export interface MatrixView {
  readonly columns: readonly MatrixColumn[];
  /** Sections over the columns of items; empty where the columns are not grouped. */
  readonly groups: readonly MatrixGroup[];
  readonly rows: readonly MatrixRow[];
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
  /** Each part of a department in an item counts once, also where its item stands in two columns. */
  readonly total: Count;
  readonly isFiltered: boolean;
  /** Items whose own words hold the text that is looked for. */
  readonly found: readonly ItemPartsFragment[];
}

export const noChain = "none";
export const cellKey = (row: string, column: string): string => `${row} ${column}`;

/** What is compared of a text: without case, spaces and marks, so that “领跑者” and 领跑者 agree. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** What is shown of who does what, by the choice: a pure function of the answer and the address. */
export function matrixView(
  matrix: MatrixAnswer,
  chains: readonly Chain[],
  choice: MatrixChoice,
): MatrixView {
  const needle = plain(choice.text);
  const holds = (...texts: (string | null | undefined)[]) =>
    texts.some((text) => plain(text ?? "").includes(needle));
  const items = matrix.items.filter(
    (item) =>
      (choice.chainId === null ||
        (choice.chainId === noChain
          ? item.chainIds.length === 0
          : item.chainIds.includes(choice.chainId))) &&
      (choice.sectionId === null || item.section.id === choice.sectionId),
  );
  const found =
    needle === ""
      ? []
      : items.filter(({ task }) => holds(task.title, task.nameEn, task.text, task.number));
  const foundIds = new Set(found.map((item) => item.task.id));
  const named = new Set(
    needle === ""
      ? []
      : matrix.loads
          .map((load) => load.department)
          .filter((d) => holds(d.name, d.nameEn, ...d.renames.map((rename) => rename.name)))
          .map((d) => d.id),
  );
  const itemIds = new Set(items.map((item) => item.task.id));
  const marks = matrix.responsibilities.filter(
    (mark) =>
      itemIds.has(mark.taskId) &&
      (choice.role === null || mark.role === choice.role) &&
      (choice.departmentIds.length === 0 || choice.departmentIds.includes(mark.departmentId)) &&
      (needle === "" || foundIds.has(mark.taskId) || named.has(mark.departmentId)),
  );
  const isFiltered =
    needle !== "" ||
    choice.role !== null ||
    choice.departmentIds.length > 0 ||
    choice.chainId !== null ||
    choice.sectionId !== null;
  const marksByTask = groupBy(marks, (mark) => mark.taskId);
  // An item for which the plan names nobody is shown where it is not filtered by who does it.
  const isByWho = choice.role !== null || choice.departmentIds.length > 0;
  const shown = items.filter(
    ({ task }) =>
      marksByTask.has(task.id) || (!isByWho && (needle === "" || foundIds.has(task.id))),
  );
  const subjects = columnsOf(shown, chains, choice);
  const columns = subjects.map(({ id, subject, taskIds }) => ({
    id,
    subject,
    taskIds,
    ...countOf(taskIds.flatMap((taskId) => marksByTask.get(taskId) ?? [])),
  }));
  if (choice.itemSort === "load") sortByLoad(columns, choice.isGrouped && choice.mode === "item");
  return {
    columns,
    groups: choice.mode === "item" && choice.isGrouped ? groupsOf(columns) : [],
    rows: rowsOf(matrix, marks, choice, isFiltered),
    cells: cellsOf(columns, marksByTask),
    total: countOf(marks),
    isFiltered,
    found,
  };
}

interface Subject {
  readonly id: string;
  readonly subject: ColumnSubject;
  readonly taskIds: readonly string[];
}

function columnsOf(
  items: readonly ItemPartsFragment[],
  chains: readonly Chain[],
  { mode }: MatrixChoice,
): Subject[] {
  if (mode === "item") {
    return items.map((item) => ({
      id: item.task.id,
      subject: { kind: "item", item },
      taskIds: [item.task.id],
    }));
  }
  if (mode === "section") {
    return [...groupBy(items, (item) => item.section.id)].flatMap(([id, own]) =>
      own[0]
        ? {
            id,
            subject: { kind: "section" as const, section: own[0].section },
            taskIds: own.map((item) => item.task.id),
          }
        : [],
    );
  }
  const all = [...chains.map((chain) => ({ id: chain.id, chain })), { id: noChain, chain: null }];
  return all
    .map(({ id, chain }) => ({
      id,
      subject: { kind: "chain" as const, chain },
      taskIds: items
        .filter((item) => (chain ? item.chainIds.includes(id) : item.chainIds.length === 0))
        .map((item) => item.task.id),
    }))
    .filter((column) => column.taskIds.length > 0);
}

/** Within their sections where they are grouped, which stay in the order of the plan. */
function sortByLoad(columns: MatrixColumn[], isGrouped: boolean): void {
  const sections = [...new Set(columns.map(sectionOf))];
  const group = (column: MatrixColumn) => (isGrouped ? sections.indexOf(sectionOf(column)) : 0);
  columns.sort((a, b) => group(a) - group(b) || byLoad(a, b));
}

const sectionOf = ({ subject }: MatrixColumn): string | null =>
  subject.kind === "item" ? subject.item.section.id : null;

const byLoad = (a: Count, b: Count): number => b.leads - a.leads || b.supports - a.supports;

function groupsOf(columns: readonly MatrixColumn[]): MatrixGroup[] {
  const groups: (MatrixGroup & { span: number })[] = [];
  for (const { subject } of columns) {
    if (subject.kind !== "item") continue;
    const last = groups.at(-1);
    if (last?.section.id === subject.item.section.id) last.span += 1;
    else groups.push({ section: subject.item.section, span: 1 });
  }
  return groups;
}

function rowsOf(
  matrix: MatrixAnswer,
  marks: readonly MatrixMark[],
  choice: MatrixChoice,
  isFiltered: boolean,
): MatrixRow[] {
  const byDepartment = groupBy(marks, (mark) => mark.departmentId);
  const rows = matrix.loads
    .filter(({ department: { id } }) => !isFiltered || byDepartment.has(id))
    .map((load) => ({
      id: load.department.id,
      load,
      ...countOf(byDepartment.get(load.department.id) ?? []),
    }));
  if (choice.departmentSort === "load") return rows.sort(byLoad);
  const order = [...new Set(matrix.responsibilities.map((mark) => mark.departmentId))];
  return rows.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function cellsOf(
  columns: readonly MatrixColumn[],
  marksByTask: ReadonlyMap<string, readonly MatrixMark[]>,
): Map<string, MatrixCell> {
  const cells = new Map<
    string,
    MatrixCell & { leads: number; supports: number; taskIds: string[] }
  >();
  for (const { id, taskIds } of columns) {
    for (const mark of taskIds.flatMap((taskId) => marksByTask.get(taskId) ?? [])) {
      const key = cellKey(mark.departmentId, id);
      const cell = cells.get(key) ?? { leads: 0, supports: 0, taskIds: [] };
      cell[mark.role === "LEAD" ? "leads" : "supports"] += 1;
      if (!cell.taskIds.includes(mark.taskId)) cell.taskIds.push(mark.taskId);
      cells.set(key, cell);
    }
  }
  return cells;
}

function countOf(marks: readonly MatrixMark[]): Count {
  const leads = marks.filter((mark) => mark.role === "LEAD").length;
  return { leads, supports: marks.length - leads };
}

export function groupBy<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

import { closingIndex, splitOutside } from "./brackets.ts";
import { splitNames } from "./departments.ts";

/** A responsibility mark in the joined text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly leads: readonly Place[];
  readonly supports: readonly Place[];
}

export interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface Unread {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

const role =
  "(?:第一)?(牵头|主责|主办|责任|负责|落实|承办|主管|实施|配合|协办|协同|协作|参与|参加|支持|协助|联合|共同)(?:责任|负责|落实|配合|参与)?";
const keyword = new RegExp(
  `^${role}(?:单位|部门|处室|科室|机构|地区|主体)(?:和(?:配合|参与|协同|责任)(?:单位|部门))?(?:及分工)?[：:]`,
);
const keywordAnywhere = new RegExp(`${role}(?:单位|部门|处室|科室|机构)[：:]`, "g");
const clauseRole =
  /(牵头|为主|负责|落实|配合|参与|协助|协同|协办|承办|支持|实施)(负责|落实|配合|参与|实施|推进)?[，,。；;]?$/;
const firstLeads =
  /(列|排|排名|名列)?(在)?(第一位?|首位|首个|第一个|第1位|排首位)(的|者|单位|部门)*(为|是|系)?(主要)?牵头|首位.{0,4}牵头/;
const supporting = /配合|协办|协同|协作|参与|参加|协助|支持/;

/** Whether the plan says that of the bodies it lists the first leads. */
export function saysFirstLeads(text: string): boolean {
  return firstLeads.test(text);
}

/**
 * Marks in brackets （牵头单位：…；配合单位：…）, （…负责）, （…牵头，…配合）, and on lines of their own.
 * 牵头 in running text is none.
 */
export function findMarks(text: string, isFirstLead: boolean): { marks: Mark[]; unread: Unread[] } {
  const marks: Mark[] = [];
  const unread: Unread[] = [];
  const add = (start: number, end: number, inner: string, innerStart: number, form: string) => {
    const { leads, supports, others } = readRoles(inner, innerStart, isFirstLead);
    if (leads.length + supports.length > 0) {
      marks.push({ start, end, form, leads, supports });
      for (const other of others)
        unread.push({ ...other, why: "责任标注中的这部分没有认作部门 (not taken for a body)" });
    } else
      unread.push({ start, end, why: "责任标注中没有认出部门 (no body was found in the mark)" });
  };
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (char !== "（" && char !== "(" && char !== "【" && char !== "[" && char !== "〔") continue;
    const end = closingIndex(text, index);
    if (end < 0) continue;
    const inner = text.slice(index + 1, end - 1);
    const word = keyword.exec(inner);
    if (word) {
      add(index, end, inner, index + 1, word[0].replace(/[：:]$/, ""));
      index = end - 1;
    } else if (clauseRole.test(inner) && isListOfBodies(inner)) {
      add(index, end, inner, index + 1, clauseRole.exec(inner)?.[1] ?? "负责");
      index = end - 1;
    } else if (/[。；]/.test(text.charAt(index - 1)) && areOnlyBodies(inner)) {
      add(index, end, inner, index + 1, "列名");
      index = end - 1;
    }
  }
  addBareMarks(text, marks, isFirstLead);
  marks.sort((a, b) => a.start - b.start);
  return { marks, unread };
}

const longestBareMark = 600;

/** 牵头单位：… without a bracket, to the end of its sentence. */
function addBareMarks(text: string, marks: Mark[], isFirstLead: boolean): void {
  let covered = 0;
  for (const match of text.matchAll(keywordAnywhere)) {
    const start = match.index;
    if (start < covered || marks.some((m) => start >= m.start && start < m.end)) continue;
    if (
      start > 0 &&
      !/[。；;：:！？）)”\s]$/.test(text.slice(start - 1, start)) &&
      !isAfterMark(marks, start)
    ) {
      continue;
    }
    const rest = text.slice(start, start + longestBareMark);
    const stop =
      /。|(?<=[局厅委办部会府院行司关])(?=[（(]?[一二三四五六七八九十]{1,3}[）)、]|[0-9]{1,2}[.．、])/.exec(
        rest,
      );
    const end = start + (stop ? stop.index + stop[0].length : Math.min(rest.length, 300));
    const inner = text.slice(start, end);
    const { leads, supports } = readRoles(inner, start, isFirstLead);
    if (leads.length + supports.length === 0) continue;
    marks.push({ start, end, form: match[0].replace(/[：:]$/, ""), leads, supports });
    covered = end;
  }
}

function isAfterMark(marks: readonly Mark[], start: number): boolean {
  return marks.some((m) => m.end === start);
}

function isListOfBodies(inner: string): boolean {
  if (inner.length > 400) return false;
  const clauses = splitOutside(inner, /[，,；;。]/).filter((c) => c.text !== "");
  return clauses.some((clause) => {
    const { names, others } = splitNames(clause.text);
    return names.length > 0 && others.length <= names.length;
  });
}

/** （甲部、乙部） after a full stop: bodies without a word for their role. */
function areOnlyBodies(inner: string): boolean {
  const { names, others } = splitNames(inner);
  return inner.length <= 200 && names.length > 0 && others.length === 0;
}

/** Who leads and who supports, in the words within a mark. */
function readRoles(
  inner: string,
  offset: number,
  isFirstLead: boolean,
): { leads: Place[]; supports: Place[]; others: { start: number; end: number }[] } {
  const others: { start: number; end: number }[] = [];
  const leads: Place[] = [];
  const supports: Place[] = [];
  const put = (list: Place[], place: Place) => {
    if (![...leads, ...supports].some((p) => p.name === place.name)) list.push(place);
  };
  // Beside a named lead, a list of 责任单位 is of those who work with it.
  let hasNamedLead = false;
  let current: "lead" | "support" | "listed" = "listed";
  let pending: Place[] = [];
  /** Names that wait for the word after them which says their role. */
  const settle = (as: "lead" | "support" | "listed") => {
    pending.forEach((place, index) => {
      const isListedLead = !hasNamedLead && (!isFirstLead || (index === 0 && leads.length === 0));
      put(as === "lead" || (as === "listed" && isListedLead) ? leads : supports, place);
    });
    hasNamedLead ||= as === "lead" && pending.length > 0;
    pending = [];
  };
  for (const clause of clausesOf(inner)) {
    let body = clause.text;
    let start = clause.start;
    const word = keyword.exec(body);
    if (word) {
      settle(current);
      current = supporting.test(word[1] ?? "")
        ? "support"
        : /牵头|主责|主办/.test(word[1] ?? "")
          ? "lead"
          : "listed";
      body = body.slice(word[0].length);
      start += word[0].length;
    }
    if (firstLeads.test(body) && !/[（(〔]/.test(body)) continue;
    const { names, others: unknown } = namesOf(body);
    for (const part of unknown) {
      const at = offset + start + part.start;
      if (part.text.length > 1 && !firstLeads.test(part.text))
        others.push({ start: at, end: at + part.text.length });
    }
    for (const { name, start: at, note } of names) {
      const place = { name, start: offset + start + at, end: offset + start + at + name.length };
      if (/牵头|主责/.test(note) && !firstLeads.test(note)) put(leads, place);
      else pending.push(place);
    }
    const said =
      /(牵头|为主|配合|参与|协助|协同|协办|支持|负责|落实|承办|实施)[^、，；。]{0,4}$/.exec(body);
    if (said && names.length > 0 && !word) {
      const isSupport = supporting.test(said[1] ?? "");
      const isLead = /牵头|为主/.test(body.slice(said.index));
      const meeting = /会同/.exec(body);
      if (meeting) {
        const at = offset + start + meeting.index;
        const first = pending.filter((p) => p.start < at);
        const rest = pending.filter((p) => p.start > at);
        pending = first;
        settle("lead");
        pending = rest;
        settle("support");
      } else settle(isLead ? "lead" : isSupport ? "support" : "listed");
    }
  }
  settle(current);
  return { leads, supports, others };
}

/** Clauses end at a sign, or where the next role begins without one: 牵头单位：甲局配合单位：乙局. */
function clausesOf(inner: string): { text: string; start: number }[] {
  return splitOutside(inner, /[，,；;。]/).flatMap(({ text, start }) => {
    const cuts = [...text.matchAll(keywordAnywhere)]
      .map((match) => match.index)
      .filter((at) => at > 0);
    return [0, ...cuts].map((at, index) => ({
      text: text.slice(at, cuts[index]),
      start: start + at,
    }));
  });
}

/** Names of a clause; a clause that tells what shall be done names none. */
function namesOf(clause: string): ReturnType<typeof splitNames> {
  const { names, others } = splitNames(clause);
  const tells = others.some((o) => o.text.length > 12 && /需|推进|不再|按照|结合/.test(o.text));
  return tells ? { names: [], others: [{ text: clause, start: 0 }] } : { names, others };
}

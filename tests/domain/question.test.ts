import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeWords, splitLast } from "../../server/domain/question/complete.ts";
import {
  departmentOf,
  formsOf,
  interpret,
  type NamedEntity,
  possibleNames,
  wantedOf,
} from "../../server/domain/question/interpret.ts";
import { sentenceOf } from "../../server/domain/question/sentence.ts";
import { normalise } from "../../server/domain/search-key.ts";

const entity = (label: string, name: string, nameEn: string | null = null): NamedEntity => ({
  id: `${label}:${name}`,
  label,
  name,
  nameEn,
});
const commerce = entity("Department", "省商务厅", "Department of Commerce");
const paper = entity("Chain", "造纸", "Paper");
const haier = entity("Firm", "海尔智家", "Haier Smart Home");
const home = entity("Place", "山东省", "Shandong");
const qingdao = entity("Place", "青岛市", "Qingdao");
const all = [commerce, paper, haier, home, qingdao];
const byName = new Map(
  all.flatMap((one) => [one.name, one.nameEn ?? one.name].map((name) => [normalise(name), one])),
);
const read = (text: string) =>
  interpret(text, (name) => {
    const form = formsOf(name).find((one) => byName.has(one));
    return form === undefined ? undefined : byName.get(form);
  });
const sentence = (text: string) => {
  const wanted = wantedOf(read(text));
  return wanted && sentenceOf(wanted, home);
};

describe("a question", () => {
  it.each([
    ["省商务厅 牵头 任务", "由省商务厅牵头的任务"],
    ["省商务厅牵头任务", "由省商务厅牵头的任务"],
    ["由省商务厅牵头的任务有哪些？", "由省商务厅牵头的任务"],
    ["造纸 上游 省外 企业", "造纸产业链上游、山东省外的企业"],
    ["造纸产业链 环节", "造纸产业链的环节"],
    ["造纸 龙头", "造纸产业链的龙头企业"],
    ["青岛 企业", "青岛市的企业"],
    ["海尔智家 到 省商务厅", "海尔智家到省商务厅的最短路径"],
    ["Haier Smart Home to paper", "海尔智家到造纸的最短路径"],
    ["造纸", "造纸"],
  ])("%s is understood as %s", (text, expected) => {
    expect(read(text).notUnderstood).toEqual([]);
    expect(sentence(text)?.zh).toBe(expected);
  });

  it("is said in English, too", () => {
    expect(sentence("paper upstream outside firms")?.en).toBe(
      "upstream firms of the Paper chain outside Shandong",
    );
  });

  it("names the words that mean nothing and answers the rest", () => {
    expect(read("省商务厅 牵头 哇哇哇 任务").notUnderstood).toEqual(["哇哇哇"]);
    expect(sentence("省商务厅 牵头 哇哇哇 任务")?.zh).toBe("由省商务厅牵头的任务");
  });

  it("of nothing asks for nothing", () => {
    for (const text of ["", "   ", "哇哇哇", "的", "牵头"]) {
      expect(wantedOf(read(text)), text).toBeNull();
    }
  });

  it("never fails, and every word is understood, a filler, or named as not understood", () => {
    const word = fc.oneof(
      fc.constantFrom("造纸", "牵头", "任务", "到", "省外", "的", "省商务厅", "上游"),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = words.join(" ");
        const question = read(text);
        wantedOf(question);
        for (const name of possibleNames(text)) expect(name).toBe(normalise(name));
        const heard = [...question.parts.map((part) => part.text), ...question.notUnderstood];
        for (const one of heard.flatMap((part) => part.split(" "))) {
          expect(normalise(text)).toContain(normalise(one));
        }
      }),
    );
  });
});

describe("short forms of departments", () => {
  const departments = ["省工业和信息化厅", "省发展改革委", "省科技厅", "省科协"].map((name) => ({
    name,
  }));
  it.each([
    ["省工信厅", "省工业和信息化厅"],
    ["工信厅", "省工业和信息化厅"],
    ["发改委", "省发展改革委"],
  ])("%s is %s", (short, full) => {
    expect(departmentOf(short, departments)?.name).toBe(full);
  });

  it("stand for none where several would do, or where it is no department", () => {
    expect(departmentOf("省厅局", departments)).toBeUndefined();
    expect(departmentOf("省科", departments)).toBeUndefined();
    const twins = [{ name: "省商务厅" }, { name: "省商业务实厅" }];
    expect(departmentOf("省商务厅", twins)).toBeUndefined();
  });
});

describe("completions", () => {
  const words = (text: string) => {
    const { before, last } = splitLast(text);
    return completeWords(read(before), last, false).map((one) => one.text);
  };
  it("offer what can follow", () => {
    expect(words("省商务厅 ").slice(0, 3)).toEqual(["牵头", "配合", "任务"]);
    expect(words("造纸 ").slice(0, 3)).toEqual(["上游", "中游", "下游"]);
    expect(words("省商务厅 牵头 ")).not.toContain("牵头");
  });

  it("go on with the unfinished word, also by pinyin and initials", () => {
    expect(words("省商务厅 牵")).toEqual(["牵头"]);
    expect(words("省商务厅 qt")).toContain("牵头");
    expect(words("造纸 shangy")).toContain("上游");
  });
});

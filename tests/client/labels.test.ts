import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  labelBox,
  latinLabelLimits,
  nodeLabelLimits,
  wrapLabel,
} from "../../client/graph/labels.ts";

const character = fc.constantFrom(
  ..."省工业和信息化厅纺织服装产业集群智能家电（）“”，、。《》：AbcZ09 -./&%".split(""),
);
const label = fc.array(character, { minLength: 1, maxLength: 60 }).map((chars) => chars.join(""));
const plain = (text: string) => text.replace(/\s+/gu, "");

describe("wrapping a label", () => {
  it("keeps a short name on one line", () => {
    expect(wrapLabel("省工业和信息化厅")).toBe("省工业和信息化厅");
  });

  it("makes lines about equally long, so that no character stands alone", () => {
    expect(wrapLabel("莱阳中国花生油之乡")).toBe("莱阳中国花\n生油之乡");
  });

  it("does not begin a line with a closing mark nor end one with an opening mark", () => {
    expect(wrapLabel("一二三四五六七八，九十", { width: 8, lines: 3 })).toBe(
      "一二三四五六\n七八，九十",
    );
    expect(
      wrapLabel("一二三四五六七（八九十）", { width: 8, lines: 3 }).split("\n")[0],
    ).not.toMatch(/（$/);
  });

  it("ends in an ellipsis where it does not fit", () => {
    const wrapped = wrapLabel("山东省".repeat(12));
    expect(wrapped.split("\n")).toHaveLength(3);
    expect(wrapped.endsWith("…")).toBe(true);
  });

  it("does not tear English words apart", () => {
    expect(
      wrapLabel("Information Technology Department", { width: 8, lines: 3 }).split(/\s/),
    ).toEqual(["Information", "Technology", "Department"]);
  });

  it("shows the beginning of the name, all of it unless there is an ellipsis", () => {
    fc.assert(
      fc.property(label, (name) => {
        const wrapped = plain(wrapLabel(name));
        if (wrapped === plain(name)) return;
        expect(wrapped.endsWith("…")).toBe(true);
        expect(plain(name).startsWith(wrapped.slice(0, -1))).toBe(true);
      }),
    );
  });

  it("never has more or longer lines than allowed, hanging marks apart", () => {
    fc.assert(
      fc.property(label, (name) => {
        const lines = wrapLabel(name).split("\n");
        expect(lines.length).toBeLessThanOrEqual(nodeLabelLimits.lines);
        for (const line of lines) {
          const withoutHanging = line.replace(/[，。、：）”》…,./&%\- ]+$/u, "");
          expect(labelBox(withoutHanging, 1).width).toBeLessThanOrEqual(nodeLabelLimits.width + 1);
        }
      }),
    );
  });

  it("never begins a further line with a closing mark", () => {
    fc.assert(
      fc.property(label, (name) => {
        for (const line of wrapLabel(name).split("\n").slice(1)) {
          expect(line).not.toMatch(/^[，。、：）》”%.]/u);
        }
      }),
    );
  });

  it("does not tear a word that fits a line", () => {
    expect(wrapLabel("Weiqiao Pioneering", latinLabelLimits)).toBe("Weiqiao\nPioneering");
  });
});

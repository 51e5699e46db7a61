import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHits, searchText } from "../../client/features/plan/plan-search.ts";
import {
  byBlock,
  countKinds,
  marksOf,
  type PlanMark,
  segmentsOf,
} from "../../client/features/plan/plan-segments.ts";
import {
  type Block,
  blockText,
  outlineOf,
  type Reading,
  readSpan,
  type Span,
  sheetsOf,
  type Thing,
  writeSpan,
} from "../../client/features/plan/plan-text.ts";
import { decode, readTextFile } from "../../client/features/plan/read-text-file.ts";

/** A block as the server gives it: lines of the extraction are pieces, a break between each two. */
function aBlock(start: number, lines: readonly string[], over: Partial<Block> = {}): Block {
  let at = start;
  const pieces = lines.map((text) => {
    const piece = { start: at, text };
    at += text.length + 1;
    return piece;
  });
  return {
    kind: "PARAGRAPH",
    level: null,
    start,
    end: at,
    pieces,
    taskKind: null,
    entityId: null,
    nameEn: null,
    ...over,
  };
}

const aThing = (key: string, label: string): Thing => ({
  key,
  entityId: key,
  label,
  name: key,
  nameEn: null,
  subkind: null,
  target: null,
});

function aReading(marks: Reading["marks"], things: readonly Thing[], blocks: Block[]): Reading {
  return { title: "", year: null, blocks, things: [...things], marks, notUnderstood: [] };
}

const none = { unread: [], hits: [], hit: [], at: [] };

describe("words of a block", () => {
  const lines = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });
  const spans = fc.array(
    fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length })),
    { maxLength: 8 },
  );

  it("stay the same words, and each run knows all that covers it", () => {
    fc.assert(
      fc.property(lines, spans, spans, (texts, marked, hit) => {
        const block = aBlock(0, texts);
        const marks: PlanMark[] = marked.map((span, index) => ({
          ...span,
          thing: aThing(`t${index}`, "Chain"),
          role: null,
          depth: 0,
        }));
        const segments = segmentsOf(block, { marks, unread: [], hits: hit, hit: [], at: [] });
        expect(segments.map((s) => s.text).join("")).toBe(blockText(block));
        const covered = (offset: number) =>
          marks.filter((m) => m.start <= offset && offset < m.end).length;
        const offsets = block.pieces.flatMap((p) => [...p.text].map((_, i) => p.start + i));
        for (const segment of segments) {
          for (const offset of offsets.filter((o) => segment.start <= o && o < segment.end)) {
            expect(segment.marks).toHaveLength(covered(offset));
            const isHit = hit.some((h) => h.start <= offset && offset < h.end);
            expect(segment.hit !== null).toBe(isHit);
          }
        }
      }),
    );
  });

  it("name the innermost mark first where marks lie in each other", () => {
    const block = aBlock(0, ["智能家电行业突破", "技术20项以上。"]);
    const reading = aReading(
      [
        { thing: "target", start: 0, end: 16, role: null },
        { thing: "chain", start: 0, end: 4, role: null },
      ],
      [aThing("target", "Target"), aThing("chain", "Chain")],
      [block],
    );
    const marks = marksOf(reading, new Set());
    expect(marks.map((m) => [m.thing.key, m.depth])).toEqual([
      ["target", 1],
      ["chain", 0],
    ]);
    const [first, second] = segmentsOf(block, { marks, ...none });
    expect(first?.marks.map((m) => m.thing.key)).toEqual(["chain", "target"]);
    expect(first?.opening.map((m) => m.thing.key)).toEqual(["target", "chain"]);
    expect([second?.text, second?.opening]).toEqual(["行业突破技术20项以上", []]);
    expect(marksOf(reading, new Set(["Target"])).map((m) => [m.thing.key, m.depth])).toEqual([
      ["chain", 0],
    ]);
  });

  it("are given to the blocks that they touch; the others share one list", () => {
    const blocks = [
      aBlock(0, ["甲乙"]),
      aBlock(3, ["丙丁"]),
      aBlock(6, ["戊己"]),
      aBlock(9, ["庚"]),
    ];
    const lists = byBlock(blocks, [{ start: 1, end: 5 }]);
    expect(lists.map((list) => list.length)).toEqual([1, 1, 0, 0]);
    expect(lists[2]).toBe(lists[3]);
  });
});

describe("looking for words in a plan", () => {
  const blocks = [aBlock(0, ["推动企业争创产"]), aBlock(8, ["业链领航型", "企业ＡＢ c。"])];
  const found = (words: string): Span[] => findHits(searchText(blocks), words);

  it("does not mind the breaks of the extraction, spaces, width or case", () => {
    expect(found("产业链")).toEqual([{ start: 6, end: 10 }]);
    expect(found("领航 型企业")).toEqual([{ start: 10, end: 16 }]);
    expect(found("abC")).toEqual([{ start: 16, end: 20 }]);
  });

  it("finds nothing for nothing, and each place once", () => {
    expect(found("  ")).toEqual([]);
    expect(found("企业")).toHaveLength(2);
    expect(found("没有这个词")).toEqual([]);
  });
});

describe("a plan on sheets", () => {
  it("has every block once, in order, no heading at the foot of a sheet and no duty at the head", () => {
    const kinds = fc.constantFrom<Block["kind"]>("HEADING", "PARAGRAPH", "RESPONSIBILITY");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(kinds, fc.integer({ min: 1, max: 900 })), { maxLength: 60 }),
        (all) => {
          const blocks = all.map(([kind, length], index) =>
            aBlock(index * 1000, ["字".repeat(length)], { kind }),
          );
          const sheets = sheetsOf(blocks);
          expect(sheets.flat()).toEqual(blocks);
          const heads = sheets.slice(1).map(([first]) => first?.kind);
          expect(heads.filter((kind) => kind === "RESPONSIBILITY")).toEqual([]);
          for (const sheet of sheets.slice(0, -1)) {
            const isOnlyHeadings = sheet.every(({ kind }) => kind === "HEADING");
            expect(isOnlyHeadings || sheet.at(-1)?.kind !== "HEADING").toBe(true);
          }
        },
      ),
    );
  });

  it("lists headings with number and title apart", () => {
    const heading = (text: string) => aBlock(0, [text], { kind: "HEADING", level: 2 });
    const entries = outlineOf(
      ["一、工作目标", "（十二）强化服务。", "4.稳固配套。", "无号标题"].map(heading),
    );
    expect(entries.map(({ number, title }) => [number, title])).toEqual([
      ["一、", "工作目标"],
      ["（十二）", "强化服务"],
      ["4.", "稳固配套"],
      ["", "无号标题"],
    ]);
  });

  it("counts places and things of each kind", () => {
    const marks = [0, 4, 8].map((start) => ({
      thing: start === 8 ? "b" : "a",
      start,
      end: start + 2,
      role: null,
    }));
    const reading = aReading(marks, [aThing("a", "Chain"), aThing("b", "Chain")], []);
    expect(countKinds(reading)).toEqual([{ label: "Chain", marks: 3, things: 2 }]);
  });

  it("writes places into an address and reads no other text as one", () => {
    expect(readSpan(writeSpan({ start: 3, end: 9 }))).toEqual({ start: 3, end: 9 });
    for (const text of [null, "", "9-3", "3", "a-b", "3-9-1", "-1-5"]) {
      expect(readSpan(text)).toBeNull();
    }
  });
});

describe("a file of the user's", () => {
  const words = "（一）做强产业。";
  // 做强产业 in GB18030.
  const gb = new Uint8Array([0xd7, 0xf6, 0xc7, 0xbf, 0xb2, 0xfa, 0xd2, 0xb5]);

  it("is read in UTF-8, UTF-16 and GB18030", () => {
    expect(decode(new TextEncoder().encode(`\ufeff${words}`))).toBe(words);
    expect(decode(new Uint8Array([0xff, 0xfe, 0x5a, 0x50]))).toBe("做");
    expect(decode(gb)).toBe("做强产业");
  });

  it("is refused where it is too large or no text", async () => {
    const file = (content: BlobPart) => new File([content], "计划.txt");
    expect(await readTextFile(file(words))).toEqual({ text: words });
    expect(await readTextFile(file("产".repeat(90_000)))).toEqual({ error: "large" });
    expect(await readTextFile(file(new Uint8Array(600_000)))).toEqual({ error: "large" });
    expect(await readTextFile(file(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])))).toEqual({
      error: "binary",
    });
  });
});

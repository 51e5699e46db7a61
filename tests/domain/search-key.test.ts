import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise, searchKeys, searchTerms } from "../../server/domain/search-key.ts";

const begins = (keys: string, text: string) =>
  keys.split(" ").some((word) => word.startsWith(text));

describe("search keys", () => {
  const keys = searchKeys(["卡奥斯海织云平台", "COSMOPlat"]);

  it.each(["海织云", "织云平台", "haizhiyun", "hzy", "kaaosi", "cosmo", "kas"])(
    "find it by %s",
    (text) => {
      expect(begins(keys, text)).toBe(true);
    },
  );

  it("hold a name from each of its characters on", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (name) => {
        const plain = normalise(name);
        fc.pre(plain !== "");
        const all = searchKeys([name]);
        for (const [index] of [...plain].entries()) {
          expect(begins(all, [...plain].slice(index).join(""))).toBe(true);
        }
      }),
    );
  });
});

describe("search terms", () => {
  it("never let a sign of the query language pass", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
        const terms = searchTerms(text);
        if (terms === null) return;
        expect(terms.prefix).toMatch(/^[\p{L}\p{N}]+\*$/u);
        expect(terms.words.replace(/ AND /g, "")).toMatch(/^("[\p{L}\p{N}]+")*$/u);
      }),
    );
  });

  it("are none for a text without a letter", () => {
    expect(searchTerms(" *:?~ ")).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelBox } from "../../client/graph/labels.ts";
import { lineStep, ringFont, ringLayout } from "../../client/graph/ring-layout.ts";

const longName = "省人力资源社会保障厅";

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Boxes of names that lie flat. */
function boxesOf(names: readonly string[]): Box[] {
  return ringLayout(names).places.map(({ lines, name, anchor }) => {
    const { width } = labelBox(lines.join("\n"), ringFont);
    const left = name.x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
    return { left, right: left + width, top: name.y, bottom: name.y + lines.length * lineStep };
  });
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("a ring", () => {
  it("lays no name on another and none outside, up to 24 names", () => {
    for (const name of [longName, "Human Resources and Social Security", "省水利厅"]) {
      for (let count = 1; count <= 24; count++) {
        const names = Array.from({ length: count }, () => name);
        const { width, height } = ringLayout(names);
        const boxes = boxesOf(names);
        boxes.forEach((box, i) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(i + 1)) {
            expect([count, name, meet(box, other)]).toEqual([count, name, false]);
          }
        });
      }
    }
  });

  it("gives each name of a hundred its own spoke, wide enough for its letters", () => {
    const { places } = ringLayout(Array.from({ length: 100 }, () => longName));
    places.forEach((place, i) => {
      const next = places[(i + 1) % places.length];
      const far = Math.hypot(
        place.name.x - (next?.name.x ?? 0),
        place.name.y - (next?.name.y ?? 0),
      );
      expect(far).toBeGreaterThanOrEqual(ringFont * 1.15);
    });
  });

  it("puts the same names in the same places", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 40 }), (names) => {
        expect(ringLayout(names)).toEqual(ringLayout([...names]));
      }),
    );
  });
});

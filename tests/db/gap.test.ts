import { describe, expect, it } from "vitest";
import { segmentStatements, segmentSupply } from "../../server/db/gap.ts";
import { loadFacts } from "../../server/db/load.ts";
import { aChain, aFirm, anEdge, aPlace, aSegment, facts } from "../builders.ts";
import { inRollback, openDatabase } from "../setup/database.ts";

const database = openDatabase();

const province = aPlace("990000");
const city = aPlace("990100");
const away = aPlace("980000");
const chain = aChain("t-chain");
const used = aSegment("t-used");
const maker = aSegment("t-maker");
const here = aFirm("t-here");
const there = aFirm("t-there");

describe("supply of a chain", () => {
  it("counts firms of a region with all its places, and elsewhere; statements on a city count only as strength", () =>
    inRollback(database, async (db) => {
      await loadFacts(
        db,
        "test",
        facts(
          [province, city, away, chain, used, maker, here, there],
          [
            anEdge("PART_OF", city, province),
            anEdge("HAS_SEGMENT", chain, used),
            anEdge("HAS_SEGMENT", chain, maker),
            anEdge("FEEDS", used, maker),
            anEdge("OPERATES_IN", here, maker),
            anEdge("OPERATES_IN", there, maker),
            anEdge("LOCATED_IN", here, city),
            anEdge("LOCATED_IN", there, away),
            anEdge("RATED", city, maker, {
              key: "STRONG",
              properties: { says: "STRONG", year: 2024 },
            }),
            anEdge("RATED", city, used, { key: "WEAK", properties: { says: "WEAK", year: 2024 } }),
          ],
        ),
      );
      const supply = await segmentSupply(db.run, { chain: chain.id, region: province.id });
      expect(
        Object.fromEntries(
          supply.map((s) => [s.segmentId, [s.inputs, s.firmsInRegion, s.firmsElsewhere]]),
        ),
      ).toEqual({
        [used.id]: [[], 0, 0],
        [maker.id]: [[used.id], 1, 1],
      });
      const statements = await segmentStatements(db.run, { chain: chain.id, region: province.id });
      expect(statements.map((s) => [s.segmentId, s.says, s.year, s.grade])).toEqual([
        [maker.id, "STRONG", 2024, "B"],
      ]);
    }));
});

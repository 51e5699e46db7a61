import { entityId } from "../id.ts";
import type { FactCollection } from "./collect.ts";
import type { PlacesFile } from "./seed-files.ts";

/** Places and what they are part of. */
export function addPlaces(facts: FactCollection, file: string, seed: PlacesFile): void {
  seed.places.forEach((place, index) => {
    const origin = { file, row: `places[${index}] ${place.name}` };
    const evidence = facts.evidence(
      [
        { source: place.source },
        ...(place.seatSource ? [{ source: place.seatSource, note: "坐标为省会（首府）所在" }] : []),
      ],
      seed.sources,
      origin,
    );
    const id = entityId("Place", place.code);
    if (facts.has(id)) facts.problem(origin, "code", `代码 ${place.code} 重复 (used twice)`);
    facts.node(
      {
        id,
        label: "Place",
        name: place.name,
        nameEn: place.nameEn,
        properties: {
          code: place.code,
          level: place.level,
          lon: place.lon,
          lat: place.lat,
          order: Number(place.code),
        },
        evidence,
      },
      origin,
    );
    if (place.parent) {
      facts.edge(
        { type: "PART_OF", from: id, to: entityId("Place", place.parent), evidence },
        origin,
      );
    }
  });
}

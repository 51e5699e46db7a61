import { type GraphNode, type Point, type Room, roomOf } from "./elements.ts";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = { x: 10, y: 8 };

export const boxAt = (room: Room, at: Point): Box => ({
  left: at.x - room.width / 2,
  right: at.x + room.width / 2,
  top: at.y - room.top,
  bottom: at.y + room.bottom,
});

export const overlaps = (a: Box, b: Box, share = 1): boolean =>
  a.left < b.right + gap.x * share &&
  b.left < a.right + gap.x * share &&
  a.top < b.bottom + gap.y * share &&
  b.top < a.bottom + gap.y * share;

/** The boxes that are taken, by the squares that they touch, so that few are looked at for each place. */
export class Occupied {
  private readonly squares = new Map<string, Box[]>();
  private readonly square: number;

  /** @param square about the size of the boxes */
  constructor(square = 120) {
    this.square = square;
  }

  add(box: Box): void {
    for (const key of this.squaresOf(box)) {
      const boxes = this.squares.get(key);
      if (boxes) boxes.push(box);
      else this.squares.set(key, [box]);
    }
  }

  /** @param share of the usual gap that must be kept */
  isFree(box: Box, share = 1): boolean {
    return this.squaresOf(box).every(
      (key) => !this.squares.get(key)?.some((other) => overlaps(box, other, share)),
    );
  }

  private squaresOf(box: Box): string[] {
    const at = (length: number) => Math.floor(length / this.square);
    const keys: string[] = [];
    for (let x = at(box.left - gap.x); x <= at(box.right + gap.x); x++) {
      for (let y = at(box.top - gap.y); y <= at(box.bottom + gap.y); y++) keys.push(`${x} ${y}`);
    }
    return keys;
  }
}

/**
 * Places nodes around a parent, near it and on the side that looks away from the middle first, without
 * covering anything that is placed. The same input gives the same places.
 * @param taken what is placed; the boxes of the new nodes are added to it
 */
export function placeAround(
  parent: Point,
  middle: Point,
  nodes: readonly GraphNode[],
  taken: Occupied,
): Map<string, Point> {
  const outward = Math.atan2(parent.y - middle.y, parent.x - middle.x);
  const places = new Map<string, Point>();
  for (const node of nodes) {
    const room = roomOf(node);
    const place = firstFree(parent, outward, room, taken);
    places.set(node.id, place);
    taken.add(boxAt(room, place));
  }
  return places;
}

function firstFree(parent: Point, outward: number, room: Room, taken: Occupied): Point {
  for (let round = 0; ; round++) {
    for (const { ring, turn } of candidates) {
      const radius = (round * ringsPerRound + ring) * ringStep;
      const place = {
        x: Math.round(parent.x + (nearest.x + radius * stretch) * Math.cos(outward + turn)),
        y: Math.round(parent.y + (nearest.y + radius) * Math.sin(outward + turn)),
      };
      if (taken.isFree(boxAt(room, place))) return place;
    }
  }
}

const nearest = { x: 116, y: 82 };
const ringStep = 20;
/** Names are wider than high, so rings are too. */
const stretch = 1.3;
const ringsPerRound = 30;
const turnsPerRing = 36;
/** How many rings further out are worth a turn by one radian. */
const turnCost = 2.2;

/** Places in the order of how good they are: near and outward first. */
const candidates = Array.from({ length: ringsPerRound * turnsPerRing }, (_, i) => {
  const ring = Math.floor(i / turnsPerRing);
  const step = i % turnsPerRing;
  const side = step % 2 === 0 ? 1 : -1;
  const turn = side * Math.ceil(step / 2) * ((2 * Math.PI) / turnsPerRing);
  return { ring, turn, cost: ring + turnCost * Math.abs(turn), i };
}).sort((a, b) => a.cost - b.cost || a.i - b.i);

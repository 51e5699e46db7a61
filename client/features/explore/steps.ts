/**
 * One thing that the user did to the picture, in order. The picture is the overview and these: the
 * same steps on the same data give the same nodes in the same places, so that the address is enough.
 */
export type ExploreStep =
  | { readonly kind: "add"; readonly id: string }
  | {
      readonly kind: "expand";
      readonly id: string;
      /** One group of its relations; null for all of them. */
      readonly by: RelationKey | null;
      /** Neighbours at the most. */
      readonly count: number;
      /** The filter of that moment, as its address: what it kept out was not asked for. */
      readonly veil: string;
    }
  | { readonly kind: "collapse"; readonly id: string }
  | { readonly kind: "hide"; readonly ids: readonly string[] }
  | { readonly kind: "keep"; readonly ids: readonly string[] }
  | { readonly kind: "path"; readonly from: string; readonly to: string }
  | { readonly kind: "ask"; readonly text: string }
  | { readonly kind: "layout"; readonly name: string; readonly veil: string }
  | { readonly kind: "move"; readonly id: string; readonly x: number; readonly y: number }
  | { readonly kind: "pin"; readonly ids: readonly string[] }
  | { readonly kind: "unpin"; readonly ids: readonly string[] }
  | { readonly kind: "clear" };

/** A group of a node's relations, as the server counts them. */
export interface RelationKey {
  readonly type: string;
  readonly direction: "OUT" | "IN";
  readonly label: string;
}

export const expandCount = 50;
const mostExpanded = 1_000;

export const expandStep = (
  id: string,
  more: { by?: RelationKey | null; count?: number; veil?: string } = {},
): ExploreStep => ({
  kind: "expand",
  id,
  by: more.by ?? null,
  count: more.count ?? expandCount,
  veil: more.veil ?? "",
});

const names = new Set<string>([
  "nodes",
  "expand",
  "collapse",
  "hide",
  "keep",
  "path",
  "ask",
  "layout",
  "move",
  "pin",
  "unpin",
  "clear",
]);

export const isStepName = (name: string): boolean => names.has(name);

/** The name and the value of a step in the address. */
export function writeStep(step: ExploreStep): [string, string] {
  switch (step.kind) {
    case "add":
      return ["nodes", join([step.id])];
    case "expand": {
      const by = step.by === null ? "" : `${step.by.type}.${step.by.direction}.${step.by.label}`;
      const count = step.count === expandCount ? "" : String(step.count);
      return ["expand", join([step.id, by, count, step.veil])];
    }
    case "path":
      return ["path", join([step.from, step.to])];
    case "ask":
      return ["ask", step.text];
    case "layout":
      return ["layout", join([step.name, step.veil])];
    case "move":
      return ["move", join([step.id, String(step.x), String(step.y)])];
    case "clear":
      return ["clear", "1"];
    case "collapse":
      return ["collapse", join([step.id])];
    default:
      return [step.kind, join(step.ids)];
  }
}

/** Null for what is no step, such as an address that was cut off. */
export function readStep(name: string, value: string): ExploreStep | null {
  const parts = split(value);
  const [first = "", second = "", third = "", fourth = ""] = parts;
  if (value === "" || first === "") return null;
  switch (name) {
    case "nodes":
      return { kind: "add", id: first };
    case "expand": {
      const [type = "", direction, label = ""] = second.split(".");
      const count = Number(third || expandCount);
      if (!Number.isInteger(count) || count < 1 || count > mostExpanded) return null;
      const isGroup = type !== "" && (direction === "OUT" || direction === "IN") && label !== "";
      return expandStep(first, {
        by: isGroup ? { type, direction, label } : null,
        count,
        veil: fourth,
      });
    }
    case "path":
      return second === "" ? null : { kind: "path", from: first, to: second };
    case "ask":
      return { kind: "ask", text: value };
    case "layout":
      return { kind: "layout", name: first, veil: second };
    case "move": {
      const [x, y] = [Number(second), Number(third)];
      if (second === "" || third === "" || !Number.isFinite(x) || !Number.isFinite(y)) return null;
      return { kind: "move", id: first, x, y };
    }
    case "clear":
      return { kind: "clear" };
    case "collapse":
      return { kind: "collapse", id: first };
    case "hide":
    case "keep":
    case "pin":
    case "unpin":
      return { kind: name, ids: parts.filter((id) => id !== "") };
    default:
      return null;
  }
}

/** Empty parts at the end are left out; `~` and `!` within a part are written `!1` and `!0`. */
function join(parts: readonly string[]): string {
  const written = parts.map((part) => part.replaceAll("!", "!0").replaceAll("~", "!1"));
  while (written.length > 1 && written.at(-1) === "") written.pop();
  return written.join("~");
}

const split = (value: string): string[] =>
  value.split("~").map((part) => part.replaceAll("!1", "~").replaceAll("!0", "!"));

const keyOf = (step: ExploreStep): string => writeStep(step).join("=");

export const isSameStep = (a: ExploreStep, b: ExploreStep): boolean => keyOf(a) === keyOf(b);

/**
 * The steps with one more. What would change nothing is left out: the same step again while it
 * stands, and a place or a layout that the new one supersedes.
 */
export function withStep(steps: readonly ExploreStep[], step: ExploreStep): readonly ExploreStep[] {
  const last = steps.at(-1);
  if (step.kind === "clear") return [step];
  if (last && isSameStep(last, step)) return steps;
  if (step.kind === "layout" && last?.kind === "layout") return [...steps.slice(0, -1), step];
  if (step.kind === "collapse" && last?.kind === "expand" && last.id === step.id) {
    return steps.slice(0, -1);
  }
  if (step.kind === "move") {
    const since = steps.findLastIndex((one) => one.kind !== "move") + 1;
    const kept = steps.filter((one, i) => i < since || one.kind !== "move" || one.id !== step.id);
    return [...kept, step];
  }
  if (step.kind === "add" || step.kind === "expand") {
    const undoing = steps.findLastIndex((one) =>
      ["collapse", "hide", "keep", "clear"].includes(one.kind),
    );
    const again = steps.findLastIndex((one) => isSameStep(one, step));
    if (again > undoing) return steps;
  }
  return [...steps, step];
}

/** Whether a node was expanded as a whole and has not been collapsed since. */
export function isExpanded(steps: readonly ExploreStep[], id: string): boolean {
  const last = steps.findLast(
    (step) =>
      step.kind === "clear" ||
      ((step.kind === "expand" || step.kind === "collapse") && step.id === id),
  );
  return last?.kind === "expand";
}

/** How many neighbours were asked for of a group, or of all; 0 where it was not expanded. */
export function expandedCount(
  steps: readonly ExploreStep[],
  id: string,
  by: RelationKey | null,
): number {
  let count = 0;
  for (const step of steps) {
    if (step.kind === "clear" || (step.kind === "collapse" && step.id === id)) count = 0;
    if (step.kind !== "expand" || step.id !== id) continue;
    const same =
      step.by?.type === by?.type &&
      step.by?.direction === by?.direction &&
      step.by?.label === by?.label;
    if (same) count = Math.max(count, step.count);
  }
  return count;
}

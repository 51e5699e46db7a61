import type {
  AdditionQuery,
  AnswerQuery,
  EdgePartsFragment,
  ExpansionQuery,
  NodePartsFragment,
  OverviewQuery,
  PathQuery,
} from "../../gql/generated/graphql.ts";
import { compareKinds } from "../../ui/kinds.ts";
import { type Filter, filterOfAddress, passesNode } from "./filter.ts";
import { type ExploreStep, writeStep } from "./steps.ts";

/** What the server said to a step, as far as it is there; a step of another kind needs none. */
export type StepAnswer =
  | { readonly kind: "add"; readonly data: AdditionQuery }
  | { readonly kind: "expand"; readonly data: ExpansionQuery }
  | { readonly kind: "path"; readonly data: PathQuery }
  | { readonly kind: "ask"; readonly data: AnswerQuery };

export const needsAnswer = (step: ExploreStep): boolean =>
  ["add", "expand", "path", "ask"].includes(step.kind);

/** What happened to places, in order: see `client/graph/places.ts`. */
export type SliceEvent =
  | {
      readonly kind: "group";
      readonly parentId: string | null;
      readonly nodes: readonly NodePartsFragment[];
    }
  | { readonly kind: "remove"; readonly ids: readonly string[] }
  | { readonly kind: "layout"; readonly name: string; readonly ids: readonly string[] }
  | { readonly kind: "move"; readonly id: string; readonly x: number; readonly y: number }
  | { readonly kind: "pin"; readonly ids: readonly string[]; readonly isPinned: boolean };

/** What a step brought, for the words that are said about it. */
export interface StepResult {
  readonly step: ExploreStep;
  readonly name: NodePartsFragment | null;
  readonly addedIds: readonly string[];
  /** What the step is about: the path, or what was found. */
  readonly foundIds: readonly string[];
  readonly isTruncated: boolean;
  readonly answer: AnswerQuery["ask"] | null;
}

/** The part of the graph on screen. */
export interface Slice {
  readonly events: readonly SliceEvent[];
  readonly nodes: ReadonlyMap<string, NodePartsFragment>;
  readonly edges: readonly EdgePartsFragment[];
  readonly results: readonly StepResult[];
}

/**
 * The overview and the steps that are answered, in their order. A step that is not answered yet ends
 * the slice, so that places never depend on which answer came first; `null` marks one that failed.
 */
export function toSlice(
  overview: OverviewQuery,
  steps: readonly ExploreStep[],
  answers: readonly (StepAnswer | null | undefined)[],
  furtherEdges: readonly EdgePartsFragment[],
): Slice {
  const picture = new Picture();
  picture.add(null, inChainOrder(overview), "overview");
  picture.join(overview.overview.edges);
  for (const [i, step] of steps.entries()) {
    const answer = answers[i];
    if (answer === undefined && needsAnswer(step)) break;
    if (answer) picture.take(step, answer);
    else picture.act(step);
  }
  picture.join(furtherEdges);
  return picture.toSlice();
}

/** What is shown and why; a node goes when the last reason for it has gone. */
class Picture {
  private readonly nodes = new Map<string, NodePartsFragment>();
  private readonly reasons = new Map<string, Set<string>>();
  private readonly edges = new Map<string, EdgePartsFragment>();
  private readonly events: SliceEvent[] = [];
  private readonly results: StepResult[] = [];

  add(parentId: string | null, wanted: readonly NodePartsFragment[], reason: string): string[] {
    const fresh = wanted.filter((node) => !this.nodes.has(node.id));
    for (const node of wanted) {
      this.reasons.set(node.id, (this.reasons.get(node.id) ?? new Set()).add(reason));
    }
    for (const node of fresh) this.nodes.set(node.id, node);
    if (fresh.length > 0) this.events.push({ kind: "group", parentId, nodes: fresh });
    return fresh.map((node) => node.id);
  }

  join(found: readonly EdgePartsFragment[]): void {
    for (const edge of found) this.edges.set(edge.id, edge);
  }

  take(step: ExploreStep, answer: StepAnswer): void {
    if (step.kind === "add" && answer.kind === "add") this.takeAddition(step, answer.data);
    if (step.kind === "expand" && answer.kind === "expand") {
      const found = answer.data.neighbourhood;
      const parent = found.nodes.find((node) => node.id === step.id) ?? null;
      if (parent && !this.nodes.has(step.id)) this.add("", [parent], "step");
      const near = found.nodes
        .filter((node) => node.id !== step.id)
        .sort((a, b) => compareKinds(a.label, b.label));
      const addedIds = this.add(step.id, near, expansionOf(step.id));
      this.join(found.edges);
      this.say(step, { name: parent, addedIds, isTruncated: found.truncated });
    }
    if (step.kind === "path" && answer.kind === "path") {
      const { nodes, edges } = answer.data.shortestPath;
      this.join(edges);
      const addedIds = nodes.flatMap((node, i) => {
        const before = nodes[i - 1];
        return this.add(before?.id ?? this.neighbourOf(node.id, edges), [node], "step");
      });
      this.say(step, { addedIds, foundIds: nodes.map((node) => node.id) });
    }
    if (step.kind === "ask" && answer.kind === "ask") {
      const { result, foundIds } = answer.data.ask;
      this.join(result.edges);
      const found = new Set(foundIds);
      const addedIds = result.nodes
        .toSorted((a, b) => Number(found.has(a.id)) - Number(found.has(b.id)))
        .flatMap((node) => this.add(this.neighbourOf(node.id, result.edges), [node], "step"));
      this.say(step, {
        addedIds,
        foundIds: result.nodes.map((node) => node.id),
        isTruncated: result.truncated,
        answer: answer.data.ask,
      });
    }
  }

  /** Steps to which the server has nothing to say. */
  act(step: ExploreStep): void {
    switch (step.kind) {
      case "collapse":
        this.collapse(step.id);
        return;
      case "hide":
        this.remove(step.ids);
        return;
      case "keep": {
        const kept = new Set(step.ids);
        this.remove([...this.nodes.keys()].filter((id) => !kept.has(id)));
        return;
      }
      case "clear":
        this.remove([...this.nodes.keys()]);
        return;
      case "layout":
        this.events.push({ kind: "layout", name: step.name, ids: this.seenBy(step.veil) });
        return;
      case "move":
        if (this.nodes.has(step.id)) this.events.push(step);
        return;
      case "pin":
      case "unpin": {
        const isPinned = step.kind === "pin";
        const ids = step.ids.filter((id) => this.nodes.has(id));
        this.events.push({ kind: "pin", ids, isPinned });
      }
    }
  }

  toSlice(): Slice {
    const isShown = (id: string) => this.nodes.has(id);
    return {
      events: this.events,
      nodes: this.nodes,
      edges: [...this.edges.values()].filter((edge) => isShown(edge.from) && isShown(edge.to)),
      results: this.results,
    };
  }

  private takeAddition(step: ExploreStep, { entity, neighbourhood }: AdditionQuery): void {
    if (entity === null) return;
    const addedIds = this.add(this.neighbourOf(entity.id, neighbourhood.edges), [entity], "step");
    this.join(neighbourhood.edges);
    this.say(step, { name: entity, addedIds });
  }

  private say(step: ExploreStep, parts: Partial<StepResult>): void {
    const nothing = { name: null, addedIds: [], foundIds: [], isTruncated: false, answer: null };
    this.results.push({ ...nothing, ...parts, step });
  }

  /** Takes away what only the expansion of a node holds, and what only those hold in turn. */
  private collapse(id: string): void {
    const open = [id];
    const gone: string[] = [];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const reason = expansionOf(next);
      for (const [node, reasons] of this.reasons) {
        if (!reasons.delete(reason) || reasons.size > 0) continue;
        if (node === id || gone.includes(node)) continue;
        gone.push(node);
        open.push(node);
      }
    }
    this.remove(gone);
  }

  private remove(ids: readonly string[]): void {
    const shown = ids.filter((id) => this.nodes.delete(id));
    for (const id of shown) this.reasons.delete(id);
    if (shown.length > 0) this.events.push({ kind: "remove", ids: shown });
  }

  private seenBy(veil: string): string[] {
    const filter: Filter = filterOfAddress(veil);
    return [...this.nodes.values()]
      .filter((node) => passesNode(node, filter))
      .map((node) => node.id);
  }

  private neighbourOf(id: string, edges: readonly EdgePartsFragment[]): string {
    const near = edges
      .filter((edge) => edge.from === id || edge.to === id)
      .map((edge) => (edge.from === id ? edge.to : edge.from))
      .sort();
    return near.find((other) => this.nodes.has(other)) ?? "";
  }
}

const expansionOf = (id: string): string => `expand ${id}`;

/** The result of a step that is written so in the address, such as a path to be traced. */
export function resultOf(slice: Slice, trace: string | null): StepResult | null {
  if (trace === null) return null;
  return slice.results.findLast((one) => writeStep(one.step).join("=") === trace) ?? null;
}

/** Chains in the order of the list of chains, then the rest as the server ranked it. */
function inChainOrder({ overview, chains }: OverviewQuery): NodePartsFragment[] {
  const rank = new Map(chains.map((chain, i) => [chain.id, i]));
  const rankOf = (node: NodePartsFragment) => rank.get(node.id) ?? chains.length;
  return [...overview.nodes].sort((a, b) => rankOf(a) - rankOf(b));
}

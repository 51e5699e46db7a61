import { gapList, segmentList } from "./chain-lists.ts";
import { clusterList, firmList, prospectList } from "./firm-lists.ts";
import type { ColumnDef, ListDef, ListKind } from "./list.ts";
import { namedLists } from "./named-lists.ts";
import { targetList, taskList } from "./plan-lists.ts";

/** What can be said of a list without its rows. */
type About = Pick<ListDef<never>, "kind" | "title" | "note" | "isOfRegion" | "sections"> & {
  readonly columns: readonly Omit<ColumnDef<never>, "of">[];
};

const all: readonly About[] = [
  segmentList,
  gapList,
  prospectList,
  firmList,
  clusterList,
  ...namedLists,
  targetList,
  taskList,
];

export function aboutList(kind: ListKind): About {
  const found = all.find((list) => list.kind === kind);
  if (!found) throw new Error(`no list ${kind}`);
  return found;
}

import { useQuery } from "@tanstack/react-query";
import { RelationsDocument, type RelationsQuery } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName, nameOf, relationPhrase } from "../../i18n/translate.ts";
import { Menu, type MenuItem } from "../../ui/Menu.tsx";
import type { ExploreActions } from "./explore-actions.ts";
import { layoutNames } from "./layout-names.ts";
import type { Slice } from "./slice.ts";
import { type ExploreStep, expandedCount, type RelationKey } from "./steps.ts";

/** Where a menu was asked for, and for what. */
export interface MenuRequest {
  readonly id: string | null;
  /** In pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
}

interface Props {
  readonly request: MenuRequest;
  readonly slice: Slice;
  readonly steps: readonly ExploreStep[];
  readonly selectedIds: readonly string[];
  readonly pinned: ReadonlySet<string>;
  readonly actions: ExploreActions;
  onFit(): void;
  onClose(): void;
}

/** The menu of a node, of several selected ones, or of the background. */
export function ExploreMenu(props: Props) {
  const { id } = props.request;
  if (id !== null && props.slice.nodes.has(id)) {
    return props.selectedIds.length > 1 && props.selectedIds.includes(id) ? (
      <SelectionMenu {...props} />
    ) : (
      <NodeMenu {...props} id={id} />
    );
  }
  return <BackgroundMenu {...props} />;
}

function NodeMenu(props: Props & { id: string }) {
  const { id, slice, actions, steps, selectedIds } = props;
  const text = useText();
  const lang = useLang();
  const node = slice.nodes.get(id);
  const relations = useQuery({
    queryKey: ["relations", id],
    queryFn: ({ signal }) => request(RelationsDocument, { id }, signal),
  });
  const groups = relations.data?.relations ?? [];
  const other = selectedIds.find((one) => one !== id && slice.nodes.has(one));
  const otherNode = other === undefined ? undefined : slice.nodes.get(other);
  const isPinned = props.pinned.has(id);
  const expanded = expandedCount(steps, id, null);
  const items: MenuItem[] = [
    {
      id: "expand",
      title: text(expanded > 0 ? "menu.expandMore" : "menu.expand"),
      hint: node === undefined ? undefined : String(node.degree),
      run: () => (expanded > 0 ? actions.expandMore(id) : actions.expand(id)),
    },
    ...groups.slice(0, mostGroups).map((group) => groupItem(group)),
    {
      id: "collapse",
      title: text("menu.collapse"),
      isDisabled: !steps.some((step) => step.kind === "expand" && step.id === id),
      startsGroup: true,
      run: () => actions.collapse(id),
    },
    { id: "hide", title: text("menu.hide"), hint: "Delete", run: () => actions.hide([id]) },
    {
      id: "keep",
      title: text("menu.keepNear"),
      run: () => actions.keep(actions.neighboursOf([id])),
    },
    {
      id: "pin",
      title: text(isPinned ? "menu.unpin" : "menu.pin"),
      hint: "P",
      run: () => actions.pin([id], !isPinned),
    },
    {
      id: "neighbours",
      title: text("menu.selectNeighbours"),
      hint: "N",
      startsGroup: true,
      run: () => actions.selectNeighbours([id]),
    },
    {
      id: "kind",
      title: text("menu.selectKind", { kind: labelName(lang, node?.label ?? "") }),
      run: () => actions.selectKind(node?.label ?? ""),
    },
    {
      id: "path",
      title: otherNode
        ? text("menu.pathFrom", { name: nameOf(lang, otherNode) })
        : text("menu.pathHint"),
      isDisabled: otherNode === undefined,
      run: () => other !== undefined && actions.path(other, id),
    },
  ];
  return (
    <Menu
      label={node ? nameOf(lang, node) : id}
      items={items}
      at={props.request.at}
      note={
        relations.isPending
          ? text("node.relationsLoading")
          : relations.isError
            ? text("menu.relationsFailed")
            : null
      }
      onClose={props.onClose}
    />
  );

  function groupItem(group: RelationsQuery["relations"][number]): MenuItem {
    const by: RelationKey = {
      type: group.type,
      direction: group.direction,
      label: group.label,
    };
    const shown = expandedCount(steps, id, by);
    const isAll = shown >= group.count;
    const name = relationPhrase(lang, group.type, group.direction, group.label);
    return {
      id: `${group.type}.${group.direction}.${group.label}`,
      title: text(shown > 0 && !isAll ? "menu.expandMoreBy" : "menu.expandBy", { name }),
      hint: shown > 0 && !isAll ? `${shown}/${group.count}` : String(group.count),
      isDisabled: isAll,
      run: () => (shown > 0 ? actions.expandMore(id, by) : actions.expand(id, by)),
    };
  }
}

/** More would not fit a screen; the rest is in the details. */
const mostGroups = 10;

function SelectionMenu(props: Props) {
  const { actions, slice, pinned } = props;
  const text = useText();
  const ids = props.selectedIds.filter((id) => slice.nodes.has(id));
  const [from, to] = ids;
  const arePinned = ids.every((id) => pinned.has(id));
  const items: MenuItem[] = [
    { id: "expand", title: text("menu.expandAll"), run: () => actions.expandAll(ids) },
    {
      id: "path",
      title: text("menu.pathBetween"),
      isDisabled: ids.length !== 2,
      run: () => from !== undefined && to !== undefined && actions.path(from, to),
    },
    {
      id: "neighbours",
      title: text("menu.selectNeighbours"),
      hint: "N",
      run: () => actions.selectNeighbours(ids),
    },
    {
      id: "pin",
      title: text(arePinned ? "menu.unpin" : "menu.pin"),
      hint: "P",
      startsGroup: true,
      run: () => actions.pin(ids, !arePinned),
    },
    { id: "hide", title: text("menu.hide"), hint: "Delete", run: () => actions.hide(ids) },
    { id: "keep", title: text("menu.keep"), run: () => actions.keep(ids) },
  ];
  return (
    <Menu
      label={text("selection.title", { n: ids.length })}
      items={items}
      at={props.request.at}
      onClose={props.onClose}
    />
  );
}

function BackgroundMenu(props: Props) {
  const { actions } = props;
  const text = useText();
  const items: MenuItem[] = [
    { id: "fit", title: text("graph.fit"), hint: "0", run: props.onFit },
    { id: "all", title: text("menu.selectAll"), hint: "Ctrl+A", run: actions.selectAll },
    ...layoutNames.map((name, i) => ({
      id: `layout-${name}`,
      title: text("menu.layout", { name: text(`layout.${name}`) }),
      startsGroup: i === 0,
      run: () => actions.layout(name),
    })),
    { id: "overview", title: text("menu.overview"), startsGroup: true, run: actions.overview },
    { id: "clear", title: text("menu.clear"), run: actions.clear },
  ];
  return (
    <Menu
      label={text("graph.region")}
      items={items}
      at={props.request.at}
      onClose={props.onClose}
    />
  );
}

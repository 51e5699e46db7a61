import type { NodePartsFragment } from "../../gql/generated/graphql.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName, nameOf } from "../../i18n/translate.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { compareKinds } from "../../ui/kinds.ts";

interface Props {
  readonly nodes: readonly NodePartsFragment[];
  readonly selectedIds: readonly string[];
  onSelect(id: string): void;
}

/** All that the canvas shows, as lists: the equal of the picture for keyboard and screen reader. */
export function NodeList({ nodes, selectedIds, onSelect }: Props) {
  const lang = useLang();
  const text = useText();
  const groups = byLabel(nodes);
  return (
    <div className="node-list">
      {groups.map(([label, members]) => (
        <section key={label} aria-label={labelName(lang, label)}>
          <h2>
            <KindIcon label={label} />
            {labelName(lang, label)}
            <span className="count">{text("unit.items", { n: members.length })}</span>
          </h2>
          <ul aria-label={labelName(lang, label)}>
            {members.map((node) => (
              <li key={node.id}>
                <button
                  type="button"
                  className="neighbour"
                  aria-current={selectedIds.includes(node.id)}
                  onClick={() => onSelect(node.id)}
                >
                  {nameOf(lang, node)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function byLabel(nodes: readonly NodePartsFragment[]): [string, NodePartsFragment[]][] {
  const groups = new Map<string, NodePartsFragment[]>();
  for (const node of nodes) groups.set(node.label, [...(groups.get(node.label) ?? []), node]);
  return [...groups].sort(([a], [b]) => compareKinds(a, b));
}

import type { CooperationQuery } from "../../gql/generated/graphql.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, nameOf } from "../../i18n/translate.ts";
import { listOf } from "./names.ts";
import { linkId, linkWords, type NetLink } from "./network-view.ts";

interface StandingProps {
  readonly standings: CooperationQuery["cooperation"]["standings"];
  readonly names: ReadonlyMap<string, string>;
  onOpen(id: string): void;
}

export function StandingTable({ standings, names, onOpen }: StandingProps) {
  const text = useText();
  const lang = useLang();
  return (
    <table className="dept-table">
      <thead>
        <tr>
          <th>{text("duty.department")}</th>
          <th className="dept-number">{text("net.partners")}</th>
          <th className="dept-number">{text("net.ties")}</th>
        </tr>
      </thead>
      <tbody>
        {standings.map(({ department, partners, ties, onlyThroughIt }) => (
          <tr key={department.id}>
            <td>
              <button type="button" className="text-button" onClick={() => onOpen(department.id)}>
                {nameOf(lang, department)}
              </button>
              {onlyThroughIt.length > 0 && (
                <div className="quiet">
                  {text("net.onlyLinkOf", {
                    names: listOf(
                      text,
                      onlyThroughIt.map((id) => names.get(id) ?? id),
                    ),
                  })}
                </div>
              )}
            </td>
            <td className="dept-number">{partners}</td>
            <td className="dept-number">{ties}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LinkProps {
  readonly links: readonly NetLink[];
  readonly names: ReadonlyMap<string, string>;
  onOpen(id: string): void;
}

export function LinkTable({ links, names, onOpen }: LinkProps) {
  const text = useText();
  const lang = useLang();
  return (
    <div className="net-table-scroll">
      <table className="dept-table net-table">
        <thead>
          <tr>
            <th>{text("net.from")}</th>
            <th>{text("net.kind")}</th>
            <th>{text("net.to")}</th>
            <th>{text("net.items")}</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={linkId(link)}>
              <td>{names.get(link.fromId)}</td>
              <td>{enumName(lang, "CooperationKind", link.kind)}</td>
              <td>{names.get(link.toId)}</td>
              <td className="dept-number">
                <button
                  type="button"
                  className="text-button"
                  aria-label={text("net.openOf", { words: linkWords(text, lang, names, link) })}
                  onClick={() => onOpen(linkId(link))}
                >
                  {text("net.openLink", { n: link.taskIds.length })}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

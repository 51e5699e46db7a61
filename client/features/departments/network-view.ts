import type { CooperationQuery } from "../../gql/generated/graphql.ts";
import { enumName, type Lang, nameOf, type Translate } from "../../i18n/translate.ts";

export type NetLink = CooperationQuery["cooperation"]["links"][number];

export const linkId = ({ kind, fromId, toId }: Pick<NetLink, "kind" | "fromId" | "toId">): string =>
  `${kind}~${fromId}~${toId}`;

export const namesIn = (
  lang: Lang,
  net: Pick<CooperationQuery["cooperation"], "standings">,
): ReadonlyMap<string, string> =>
  new Map(net.standings.map(({ department }) => [department.id, nameOf(lang, department)]));

export const linkWords = (
  text: Translate,
  lang: Lang,
  names: ReadonlyMap<string, string>,
  { kind, fromId, toId, taskIds }: NetLink,
): string =>
  text("net.link", {
    from: names.get(fromId) ?? fromId,
    kind: enumName(lang, "CooperationKind", kind),
    to: names.get(toId) ?? toId,
    n: taskIds.length,
  });

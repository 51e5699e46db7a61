import { useQuery } from "@tanstack/react-query";
import { SourcesDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";

/** What the picture rests on, in one line; empty until it is read. */
export function useSourceText(): string {
  const lang = useLang();
  const text = useText();
  const sources = useQuery({
    queryKey: ["sources"],
    queryFn: ({ signal }) => request(SourcesDocument, {}, signal),
  });
  if (!sources.data) return "";
  const plan = sources.data.plans[0];
  const n = sources.data.stats.labels.find((count) => count.name === "Source")?.count ?? 0;
  return plan === undefined
    ? text("source.none")
    : text("source.line", { title: nameOf(lang, plan), n });
}

export function SourceLine() {
  return <span className="source-line">{useSourceText()}</span>;
}

import { useQuery } from "@tanstack/react-query";
import { BriefNodeDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName, nameOf } from "../../i18n/translate.ts";
import type { HideNames } from "../../ui/drawing.ts";
import { EvidenceList } from "../../ui/EvidenceList.tsx";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";

interface Props {
  readonly id: string;
  readonly hide?: HideNames;
  readonly isMasked?: boolean;
  onClose(): void;
  /** Shows what is around it, where that can be shown. */
  onCentre?: (id: string, name: string) => void;
}

/** What a part of a picture is, and what that rests on. */
export function NodeCard(props: Props) {
  const { id, hide = (text) => text, isMasked = false, onClose, onCentre } = props;
  const text = useText();
  const lang = useLang();
  const isGroup = id.startsWith("group:");
  const found = useQuery({
    queryKey: ["brief-node", id],
    queryFn: ({ signal }) => request(BriefNodeDocument, { id }, signal),
    enabled: !isGroup,
  });
  const node = found.data?.entity;
  const name = isGroup ? id.slice("group:".length) : node ? hide(nameOf(lang, node)) : id;
  return (
    <aside className="node-card" aria-label={name}>
      <header>
        <h3>
          {node && <KindIcon label={node.label} />} {found.isPending && !isGroup ? "…" : name}
        </h3>
        <button
          type="button"
          className="icon-button"
          aria-label={text("dialog.close")}
          title={text("dialog.close")}
          onClick={onClose}
        >
          ×
        </button>
      </header>
      {isGroup && <p className="quiet">{text("brief.groupHint")}</p>}
      {!isGroup && found.isPending && <LoadingNotice>{text("panel.loading")}</LoadingNotice>}
      {found.isError && <p className="form-error">{text("error.unknown")}</p>}
      {node === null && <p className="quiet">{text("panel.notFound")}</p>}
      {node && (
        <>
          <p className="quiet">{labelName(lang, node.label)}</p>
          {onCentre && (
            <button type="button" className="text-button" onClick={() => onCentre(node.id, name)}>
              {text("brief.centre")}
            </button>
          )}
          <EvidenceList
            evidence={node.evidence.map((one) => ({
              ...one,
              quote: one.quote === null ? null : hide(one.quote),
              note: one.note === null ? null : hide(one.note),
              source: {
                ...one.source,
                title: hide(one.source.title),
                // An address can give the firm away.
                url: isMasked ? null : one.source.url,
                publisher: one.source.publisher === null ? null : hide(one.source.publisher),
              },
            }))}
          />
        </>
      )}
    </aside>
  );
}

import { useQuery } from "@tanstack/react-query";
import Button from "antd/es/button";
import { useState } from "react";
import {
  BriefDraftDocument,
  BriefSearchDocument,
  type BriefTemplate,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName, nameOf } from "../../i18n/translate.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { errorText } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import type { Outline, Slide, Spec } from "./briefing.ts";
import { pictureBlockOf, slideOf, textBlockOf } from "./edits.ts";
import { useSubjects } from "./use-subjects.ts";

interface Props {
  readonly regionId: string;
  onAdd(slide: Slide, sources: Outline["sources"]): void;
  onClose(): void;
}

const kinds = ["text", "chainMap", "savedView", "node", "board", "chain", "department"] as const;
type Kind = (typeof kinds)[number];

/** What a new slide is made of: words, a picture, or a part of a template with its figures. */
export function AddSlideDialog(props: Props) {
  const text = useText();
  const [kind, setKind] = useState<Kind>("text");
  return (
    <Dialog title={text("brief.addSlide")} isWide onClose={props.onClose}>
      <div className="add-slide">
        <fieldset className="filter-group">
          <legend>{text("brief.addOf")}</legend>
          {kinds.map((one) => (
            <label key={one} className="look-choice">
              <input
                type="radio"
                name="slide-kind"
                checked={kind === one}
                onChange={() => setKind(one)}
              />
              {text(`brief.add.${one}`)}
            </label>
          ))}
        </fieldset>
        <div className="add-slide-choices">
          <Choices key={kind} kind={kind} {...props} />
        </div>
      </div>
    </Dialog>
  );
}

function Choices({ kind, regionId, onAdd }: Props & { kind: Kind }) {
  const text = useText();
  const lang = useLang();
  const subjects = useSubjects();
  const picture = (spec: Partial<Spec> & Pick<Spec, "kind">, title: string) =>
    onAdd(
      slideOf("picture", title, [
        pictureBlockOf({ of: null, region: regionId, open: [], focus: [], ...spec }, title),
      ]),
      [],
    );
  if (kind === "text") {
    return (
      <Button
        type="primary"
        onClick={() =>
          onAdd(slideOf("text", text("brief.newTitle"), [textBlockOf(text("brief.newText"))]), [])
        }
      >
        {text("brief.addText")}
      </Button>
    );
  }
  if (kind === "node")
    return (
      <NodeSearch onChoose={(id, title) => picture({ kind: "NEIGHBOURHOOD", of: id }, title)} />
    );
  if (kind === "board")
    return <Parts template="BOARD" of={regionId} regionId={regionId} onAdd={onAdd} />;
  if (subjects.isError) return <p className="form-error">{errorText(subjects.error, lang)}</p>;
  if (!subjects.data) return <LoadingNotice>{text("brief.loading")}</LoadingNotice>;
  const { chains, departments, saved } = subjects.data;
  switch (kind) {
    case "chainMap":
      return (
        <List
          items={[
            ...chains.map((chain) => ({
              id: chain.id,
              name: text("brief.chainMapOf", { name: nameOf(lang, chain) }),
              add: () => picture({ kind: "CHAIN_MAP", of: chain.id }, `${chain.name}产业链图谱`),
            })),
            {
              id: "fused",
              name: text("brief.fusedMap"),
              add: () => picture({ kind: "FUSED_MAP" }, "产业链融合图谱"),
            },
          ]}
        />
      );
    case "savedView":
      return saved.length === 0 ? (
        <p className="quiet">{text("brief.noViews")}</p>
      ) : (
        <List
          items={saved.map((view) => ({
            id: view.id,
            name: view.name,
            add: () => picture({ kind: "SAVED_VIEW", of: view.id, region: null }, view.name),
          }))}
        />
      );
    default:
      return (
        <PartsOf
          template={kind === "chain" ? "CHAIN" : "DEPARTMENT"}
          subjects={kind === "chain" ? chains : departments}
          regionId={regionId}
          onAdd={onAdd}
        />
      );
  }
}

function List(props: { items: readonly { id: string; name: string; add: () => void }[] }) {
  return (
    <ul className="add-list">
      {props.items.map(({ id, name, add }) => (
        <li key={id}>
          <button type="button" className="tool" onClick={add}>
            + {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

function PartsOf(props: {
  template: BriefTemplate;
  subjects: readonly { id: string; name: string; nameEn: string | null }[];
  regionId: string;
  onAdd: Props["onAdd"];
}) {
  const text = useText();
  const lang = useLang();
  const [of, setOf] = useState(props.subjects[0]?.id ?? "");
  return (
    <>
      <label className="field">
        {text("brief.about")}
        <select value={of} onChange={(event) => setOf(event.target.value)}>
          {props.subjects.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(lang, one)}
            </option>
          ))}
        </select>
      </label>
      {of !== "" && (
        <Parts template={props.template} of={of} regionId={props.regionId} onAdd={props.onAdd} />
      )}
    </>
  );
}

/** The parts of a template's draft, each of which can be taken. */
function Parts(props: {
  template: BriefTemplate;
  of: string;
  regionId: string;
  onAdd: Props["onAdd"];
}) {
  const text = useText();
  const lang = useLang();
  const { template, of, regionId } = props;
  const draft = useQuery({
    queryKey: ["brief-draft", template, of, regionId],
    queryFn: ({ signal }) =>
      request(BriefDraftDocument, { template, of, region: regionId }, signal),
  });
  if (draft.isError) return <p className="form-error">{errorText(draft.error, lang)}</p>;
  if (!draft.data) return <LoadingNotice>{text("brief.computing")}</LoadingNotice>;
  const { slides, sources } = draft.data.briefDraft;
  return (
    <List
      items={slides
        .filter((slide) => !slide.isCover)
        .map((slide) => ({
          id: slide.id,
          name: slide.title,
          add: () => props.onAdd(slide, sources),
        }))}
    />
  );
}

function NodeSearch({ onChoose }: { onChoose(id: string, title: string): void }) {
  const text = useText();
  const lang = useLang();
  const [words, setWords] = useState("");
  const found = useQuery({
    queryKey: ["brief-search", words],
    queryFn: ({ signal }) => request(BriefSearchDocument, { text: words }, signal),
    enabled: words.trim() !== "",
  });
  return (
    <>
      <label className="field">
        {text("brief.searchNode")}
        <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      <List
        items={(found.data?.search ?? []).map(({ entity }) => ({
          id: entity.id,
          name: `${nameOf(lang, entity)} · ${labelName(lang, entity.label)}`,
          add: () => onChoose(entity.id, `${entity.name}的关系图`),
        }))}
      />
    </>
  );
}

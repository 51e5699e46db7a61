import type { ItemPartsFragment } from "../../gql/generated/graphql.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { type MatrixAnswer, plain } from "./matrix-view.ts";
import { itemName, listOf } from "./names.ts";

interface Props {
  readonly matrix: MatrixAnswer;
  readonly found: readonly ItemPartsFragment[];
  readonly words: string;
  onOpen(item: ItemPartsFragment): void;
}

const most = 4;

/** Who leads and supports the items that hold the words, in a sentence each. */
export function SearchAnswers({ matrix, found, words, onOpen }: Props) {
  const text = useText();
  const lang = useLang();
  const names = new Map(matrix.loads.map(({ department }) => [department.id, department]));
  const who = (taskId: string, role: "LEAD" | "SUPPORT") =>
    matrix.responsibilities
      .filter((mark) => mark.taskId === taskId && mark.role === role)
      .flatMap((mark) => names.get(mark.departmentId) ?? [])
      .map((department) => nameOf(lang, department));
  return (
    <div role="status" className="duty-answers">
      {words !== "" && found.length === 0 && (
        <p className="quiet">{text("duty.noWords", { words })}</p>
      )}
      {found.slice(0, most).map((item) => {
        const [leads, supports] = [who(item.task.id, "LEAD"), who(item.task.id, "SUPPORT")];
        return (
          <p key={item.task.id}>
            <button type="button" className="text-button" onClick={() => onOpen(item)}>
              {itemName(lang, item)}
            </button>
            {" · "}
            {leads.length > 0 && text("duty.leadBy", { names: listOf(text, leads) })}
            {supports.length > 0 &&
              ` · ${text("duty.supportBy", { names: listOf(text, supports) })}`}
            <span className="quiet" lang="zh-CN">
              {" "}
              {sentenceWith(item.task.text, words)}
            </span>
          </p>
        );
      })}
      {found.length > most && (
        <p className="quiet">{text("duty.moreFound", { n: found.length - most })}</p>
      )}
    </div>
  );
}

/** The clause of the item's text that holds the words, in quotation marks; empty where it has none. */
export function sentenceWith(content: string, words: string): string {
  const clause = content.split(/(?<=[。；])/).find((part) => plain(part).includes(plain(words)));
  if (clause === undefined) return "";
  const parts = clause.split(/(?<=[，、])/);
  const at = parts.findIndex((part) => plain(part).includes(plain(words)));
  const around = at < 0 ? clause : parts.slice(Math.max(0, at - 1), at + 2).join("");
  return `“${around.replace(/[，、；。]$/, "")}”`;
}

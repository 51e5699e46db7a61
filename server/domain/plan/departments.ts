import { splitOutside } from "./brackets.ts";

/** A name with its place in the text that was split. */
export interface Name {
  readonly name: string;
  readonly start: number;
  readonly note: string;
}

const bodyEnd =
  /(厅|局|委|委员会|办|办公室|部|署|院|会|处|科|中心|公司|集团|行|分行|支行|海关|政府|社|团|联|关|大学|学院|学会|协会|银行|单位|区|站|队|所|组|专班|税务|气象|邮政|军区|监管|电力|交易所|管委会|公署|妇联|工会)$/;

export function looksLikeBody(name: string): boolean {
  const bare = name.replace(/[（(〔][^）)〕]*[）)〕]?/g, "");
  return bare.length >= 2 && name.length <= 40 && bodyEnd.test(bare);
}

/** Words around names in a list, which are no part of them. */
const before = /^(由|各?由|会同|联合|协同|商|以及|并|和|与|及|分别由|具体由|市级|省级)(?=.{2})/;
const after =
  /(等(部门|单位|有关部门|相关部门)?)?(按照?(各自)?职责分工)?(分别|共同|具体|联合|牵头|协同|配合|参与|组织|按职责)*(负责|落实|牵头|配合|参与|协同|协办|实施|承担)*(等(部门|单位|有关部门|相关部门|有关单位)?)?$/;
/** Whole groups that are no single body. */
const collective = /^(各|有关|相关|市有关|省有关|省级有关|其他|其它)/;

/** A clause of what shall be done, which may end in a word for a body. */
const tellsWhatToDo = /推进|支持|加强|开展|落实|需要?相关|不再|单独|按照|结合/;

/**
 * Splits a list of bodies. Names keep the text's own form.
 * @returns names, and parts that are no name of a body
 */
export function splitNames(list: string): {
  names: Name[];
  others: { text: string; start: number }[];
} {
  const names: Name[] = [];
  const others: { text: string; start: number }[] = [];
  for (const part of splitOutside(list, /[、，,；;。\s/／]/)) {
    for (const piece of splitAnd(part.text, part.start)) {
      const lead = before.exec(piece.text)?.[0] ?? "";
      const stripped = piece.text.slice(lead.length);
      const note = /[（(〔]([^）)〕]*)[）)〕]/.exec(stripped)?.[1] ?? "";
      const bare = stripped
        .replace(/〔[^〕]*〕/g, "")
        .replace(/[（(](牵头|配合|主责|责任|第一|排名)[^）)]*[）)]/g, "");
      const name = bare.replace(after, "").replace(/等$/, "");
      const start = piece.start + lead.length;
      if (name === "") continue;
      if (collective.test(name) && !/(政府|管委会)$/.test(name)) {
        others.push({ text: piece.text, start: piece.start });
      } else if (looksLikeBody(name) && !tellsWhatToDo.test(name)) {
        names.push({ name, start, note });
      } else {
        others.push({ text: piece.text, start: piece.start });
      }
    }
  }
  return { names, others };
}

/** A和B is two bodies only where A alone is one: 省科技厅和省财政厅, not 省发展和改革委员会. */
function splitAnd(text: string, start: number): { text: string; start: number }[] {
  for (const match of text.matchAll(/会同|[和与及]/g)) {
    const left = text.slice(0, match.index);
    if (looksLikeBody(left) && left.length >= 3) {
      const offset = match.index + match[0].length;
      return [{ text: left, start }, ...splitAnd(text.slice(offset), start + offset)];
    }
  }
  return [{ text, start }];
}

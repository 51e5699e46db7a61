/**
 * Under how many names one body is written. Only forms that are known to be the same body are merged:
 * the official name, the short form that governments themselves use, and the everyday abbreviation.
 * Predecessors of a body (环保厅, 银监局) are other bodies: what became of them is a rename with a date.
 */
interface Body {
  /** The short form that governments use, without the word for the organ. */
  readonly stem: string;
  readonly official: string;
  readonly everyday?: string;
  readonly others?: readonly string[];
  /** Words for the organ under which the body exists: the one in use, then the official one. */
  readonly organs: readonly (readonly [usual: string, official: string])[];
}

const commission = ["委", "委员会"] as const;
const department = ["厅", "厅"] as const;
const bureau = ["局", "局"] as const;

const bodies: readonly Body[] = [
  {
    stem: "发展改革",
    official: "发展和改革",
    everyday: "发改",
    others: ["发展与改革"],
    organs: [commission, bureau],
  },
  {
    stem: "工业和信息化",
    official: "工业和信息化",
    everyday: "工信",
    others: ["工业与信息化", "工业信息化"],
    organs: [department, bureau, commission],
  },
  {
    stem: "经济和信息化",
    official: "经济和信息化",
    everyday: "经信",
    others: ["经济与信息化", "经济信息化"],
    organs: [department, bureau, commission],
  },
  { stem: "科技", official: "科学技术", organs: [department, bureau, commission] },
  {
    stem: "人力资源社会保障",
    official: "人力资源和社会保障",
    everyday: "人社",
    organs: [department, bureau],
  },
  {
    stem: "住房城乡建设",
    official: "住房和城乡建设",
    everyday: "住建",
    organs: [department, bureau, commission],
  },
  {
    stem: "文化和旅游",
    official: "文化和旅游",
    everyday: "文旅",
    others: ["文化旅游"],
    organs: [department, bureau],
  },
  { stem: "卫生健康", official: "卫生健康", everyday: "卫健", organs: [commission, bureau] },
  { stem: "应急", official: "应急管理", organs: [department, bureau] },
  { stem: "退役军人", official: "退役军人事务", organs: [department, bureau] },
  { stem: "国资", official: "国有资产监督管理", organs: [commission] },
  { stem: "民族宗教", official: "民族宗教事务", organs: [commission, bureau] },
  { stem: "市场监管", official: "市场监督管理", organs: [bureau, commission] },
  { stem: "地方金融监管", official: "地方金融监督管理", organs: [bureau] },
  { stem: "药监", official: "药品监督管理", organs: [bureau] },
  { stem: "医保", official: "医疗保障", organs: [bureau] },
  { stem: "广电", official: "广播电视", organs: [bureau] },
  { stem: "粮食和储备", official: "粮食和物资储备", organs: [bureau] },
];

/** Bodies that have no word for an organ. */
const wholeNames: readonly (readonly [usual: string, variant: string])[] = [
  ["妇联", "妇女联合会"],
  ["工商联", "工商业联合会"],
  ["科协", "科学技术协会"],
];

/** 省, 国家, 济南市, 历下区 …: who it belongs to, and nothing that could be part of a body's own name. */
const owner = "(?:国家|[^、，（）]{0,8}?(?:省|自治区|市|自治州|州|盟|区|县|旗))?";

const forms: ReadonlyMap<string, string> = new Map([
  ...bodies.flatMap(({ stem, official, everyday, others = [], organs }) =>
    [stem, official, ...(everyday ? [everyday] : []), ...others].flatMap((form) =>
      organs.flatMap((words) => words.map((organ) => [form + organ, stem + words[0]] as const)),
    ),
  ),
  ...wholeNames.flatMap(([usual, variant]) => [[usual, usual] as const, [variant, usual] as const]),
]);
/** The official name and the everyday one of each, by which people look for it. */
const otherNames: ReadonlyMap<string, readonly string[]> = new Map([
  ...bodies.flatMap(({ stem, official, everyday, organs }) =>
    organs.map(([usual, long]): [string, string[]] => [
      stem + usual,
      [official + long, ...(everyday ? [everyday + usual] : [])],
    ]),
  ),
  ...wholeNames.map(([usual, variant]): [string, string[]] => [usual, [variant]]),
]);
const known = new RegExp(
  `^(${owner})(${[...forms.keys()].sort((a, b) => b.length - a.length).join("|")})$`,
);

/**
 * The name of a body in its usual short form: 省发展和改革委员会 → 省发展改革委. A name that is not known to
 * have variants stays as it is written.
 * @param place name of the place whose government speaks: of 山东省, 山东省科技厅 is 省科技厅
 */
export function usualName(name: string, place: string | null = null): string {
  const plain = name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^中国人民银行/, "人民银行");
  const match = known.exec(plain);
  const usual = match ? `${match[1] ?? ""}${forms.get(match[2] ?? "") ?? match[2]}` : plain;
  return place === null ? usual : withoutPlace(usual, place);
}

/** 山东省科技厅 in a document of 山东省 is 省科技厅; 山东银保监局 and 济南海关 are no organs of it. */
function withoutPlace(name: string, place: string): string {
  const kind = /(省|自治区|市|自治州|州|盟|区|县|旗)$/.exec(place)?.[0];
  const rest = name.slice(place.length);
  return kind !== undefined && name.startsWith(place) && rest.length >= 2 ? kind + rest : name;
}

/** What makes a department one: whose government it belongs to, and its usual name. */
export function departmentKey(region: string, name: string, place: string | null = null): string {
  return `${region}/${usualName(name, place)}`;
}

/** The official and the everyday name of a known body, so that it is found by each of them. */
export function otherNamesOf(usual: string): string[] {
  const match = known.exec(usual);
  return (otherNames.get(match?.[2] ?? "") ?? [])
    .map((name) => `${match?.[1] ?? ""}${name}`)
    .filter((name) => name !== usual);
}

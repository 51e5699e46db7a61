import type { ListLang } from "../domain/list/list.ts";
import type { Template } from "../domain/list/templates.ts";
import type { Sheet } from "./list-sheets.ts";

/** A list to be filled by an office: its columns and what each means, and no row. */
export function templateSheets(template: Template, lang: ListLang): Sheet[] {
  const zh = lang === "zh";
  const column = (key: string, name: string, width: number) =>
    ({ key, name, type: "text", width, isExtra: false }) as const;
  const types = {
    text: zh ? "文字" : "text",
    number: zh ? "数字" : "number",
    share: zh ? "百分比" : "per cent",
    date: zh ? "日期" : "date",
    list: zh ? "文字，多项用“；”分隔" : "text, several separated by “；”",
  };
  return [
    {
      name: template.title[lang],
      title: template.title[lang],
      notes: [
        zh
          ? "空白模板：图谱没有这份清单的数据，请由掌握情况的单位填写，并注明填报单位和日期。"
          : "An empty template: the graph has no data for this list. To be filled by those who know, with their name and the date.",
        template.why[lang],
      ],
      columns: template.columns.map(({ name, type }, index) => ({
        key: `c${index}`,
        name: name[lang],
        type,
        width: type === "text" || type === "list" ? 1.5 : 1,
        isExtra: false,
      })),
      rows: [],
    },
    {
      name: zh ? "填写说明" : "How to fill it",
      title: zh ? "填写说明" : "How to fill it",
      notes: [
        zh
          ? "不知道的留空，不要填 0 或估计数。"
          : "Leave blank what is not known; no zeros and no estimates.",
      ],
      columns: [
        column("name", zh ? "列" : "Column", 1.5),
        column("type", zh ? "类型" : "Type", 1.5),
        column("means", zh ? "含义" : "Meaning", 4),
      ],
      rows: template.columns.map(({ name, type, means }) => [name[lang], types[type], means[lang]]),
    },
  ];
}

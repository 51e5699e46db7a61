import type { Lang, Translate } from "../../i18n/translate.ts";
import { enumName, nameOf } from "../../i18n/translate.ts";
import { aimText, type BoardTarget, percent } from "./targets-view.ts";

/** To be filled in with a spreadsheet and read back: `server/domain/target/progress-rows.ts`. */
export function templateOf(targets: readonly BoardTarget[], text: Translate): string[][] {
  return [
    [
      "指标编号",
      "指标",
      "规划要求",
      "任务",
      "牵头单位",
      "完成数",
      "单位",
      "数据日期",
      "来源",
      "网址",
      "备注",
      "填报人",
    ],
    ...targets.map((target) => [
      target.id.replace(/^target:/, ""),
      target.metric,
      aimText(text, target),
      target.task.title,
      target.task.leads.map(({ name }) => name).join("、"),
      "",
      target.unit,
      "",
      "",
      "",
      "",
      "",
    ]),
  ];
}

const heads = [
  "target.metric",
  "target.aim",
  "target.year",
  "target.task",
  "target.leads",
  "target.supports",
  "target.chain",
  "target.status",
  "target.figure",
  "target.asOf",
  "target.share",
  "target.elapsed",
  "target.source",
  "target.why",
  "target.quote",
] as const;

export function tableOf(targets: readonly BoardTarget[], text: Translate, lang: Lang): string[][] {
  const names = (named: readonly { name: string; nameEn: string | null }[]) =>
    named.map((one) => nameOf(lang, one)).join(text("list.separator"));
  return [
    heads.map((head) => text(head)),
    ...targets.map((target) => {
      const { task, standing } = target;
      const { latest } = standing;
      return [
        target.metric,
        aimText(text, target),
        target.year === null ? "" : String(target.year),
        lang === "en" ? (task.nameEn ?? task.title) : task.title,
        names(task.leads),
        names(task.supports),
        names(target.chains),
        enumName(lang, "TargetStatus", standing.status),
        latest === null ? "" : `${latest.value}${latest.unit}`,
        latest?.asOf ?? "",
        standing.share === null ? "" : percent(standing.share),
        standing.elapsed === null ? "" : percent(standing.elapsed),
        latest === null ? "" : `${latest.sourceTitle} ${latest.sourceUrl}`.trim(),
        standing[lang],
        target.evidence[0]?.quote ?? "",
      ];
    }),
  ];
}

/** Excel in China writes CSV in GB 18030 unless it is told otherwise. */
export async function readText(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

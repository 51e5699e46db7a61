import { halfWidth } from "./numerals.ts";

const kinds =
  "行动计划|行动方案|实施方案|工作方案|工作计划|实施意见|指导意见|若干意见|若干措施|若干政策|政策措施|发展规划|专项规划|工作要点|管理办法|实施办法|计划|方案|意见|规划|措施|办法|要点|通知";
const titleLike = new RegExp(
  `[^。；，！？：:<>（）()、]{2,60}?(?:${kinds})(?![的，、])(?:[（(][^）)]{2,30}[）)])?`,
  "g",
);

/**
 * The plan's own title in what stands before its first heading: the last words there that end as a
 * title does and are not running text.
 * @returns place in the joined text, or null
 */
export function findTitle(front: string): { start: number; end: number } | null {
  let found: { start: number; end: number } | null = null;
  for (const match of front.matchAll(titleLike)) {
    let start = match.index;
    const end = start + match[0].length;
    // Dates, page marks and numbers of the notice stand before it without a space.
    const lead =
      /^.*(?:\d日|[>》】〕]|号(?!召)|\d-\d+(?=\D)|\d:\d\d|附件\d*[：:]?|—\d+—)(?=[\u4e00-\u9fff“《（])/.exec(
        match[0].slice(0, -2),
      );
    if (lead) start += lead[0].length;
    const text = front.slice(start, end);
    if (
      /^(为|根据|按照|现将|结合|关于印发)|本(实施|行动|工作)?(方案|计划|意见|规划)|制定|印发给|如下|提出|以下/.test(
        text,
      )
    )
      continue;
    if (text.length < 6) continue;
    found = { start, end };
  }
  return found;
}

/** 2022年行动计划 → 2022; （2024—2027年） → 2027; null where no year stands in it. */
export function yearOf(title: string): number | null {
  const years = [...halfWidth(title).matchAll(/(?<!\d)(20\d{2}|19\d{2})(?!\d)/g)].map((m) =>
    Number(m[1]),
  );
  return years.length === 0 ? null : Math.max(...years);
}

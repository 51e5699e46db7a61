import type { BlockOf } from "./outline.ts";

/** Each dark enough for white words on it, and apart from its neighbours in grey print. */
export const chartColours = [
  "1F4B82",
  "B26A00",
  "A3262E",
  "6B7683",
  "2F6B4F",
  "6B4E9B",
  "0F6B78",
  "7A5C1F",
];

type Chart = BlockOf<"chart">;

const size = { width: 640, height: 400 };
const plot = { left: 96, right: 24, top: 44, bottom: 64 };

/** The chart as a picture of vectors, with each value written on it; for screens, pages and print. */
export function chartSvg(chart: Chart, maxWidth: number, maxHeight: number): string {
  const ratio = maxHeight / Math.max(maxWidth, 0.01);
  const height = Math.max(220, Math.min(900, Math.round(size.width * ratio)));
  const inner =
    chart.chart === "PIE"
      ? pie(chart, height)
      : chart.chart === "LINE"
        ? line(chart, height)
        : bars(chart, height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" role="img" ` +
    `aria-label="${escapeXml(chartWords(chart))}" width="100%" height="100%">` +
    `<text x="${size.width / 2}" y="24" font-size="17" font-weight="bold" text-anchor="middle" fill="#1f2933">${escapeXml(chart.caption)}</text>` +
    `${inner}</svg>`
  );
}

/** What the chart says, for those who do not see it. */
export const chartWords = (chart: Chart): string =>
  `${chart.caption}：${chart.series
    .map((one) =>
      chart.categories
        .map(
          (category, i) =>
            `${category}${chart.series.length > 1 ? one.name : ""}${valueText(one.values[i], chart.unit)}`,
        )
        .join("、"),
    )
    .join("；")}`;

const valueText = (value: number | null | undefined, unit = ""): string =>
  value === null || value === undefined ? "无数据" : `${Number(value.toFixed(1))}${unit}`;

function bars(chart: Chart, height: number): string {
  const isStacked = chart.chart === "STACKED";
  const totals = chart.categories.map((_, i) =>
    chart.series.reduce(
      (sum, one) => (isStacked ? sum + (one.values[i] ?? 0) : Math.max(sum, one.values[i] ?? 0)),
      0,
    ),
  );
  const most = Math.max(1, ...totals);
  const room = size.width - plot.left - plot.right - 40;
  const band = (height - plot.top - plot.bottom) / Math.max(1, chart.categories.length);
  const thick = Math.min(54, band * 0.66);
  const parts = chart.categories.map((category, i) => {
    const top = plot.top + i * band + (band - thick) / 2;
    const label = `<text x="${plot.left - 8}" y="${r(top + thick / 2 + 5)}" font-size="14" text-anchor="end" fill="#1f2933">${escapeXml(shorten(category, 6))}</text>`;
    let x = plot.left;
    const each = isStacked ? thick : thick / Math.max(1, chart.series.length);
    const drawn = chart.series.map((one, j) => {
      const value = one.values[i] ?? null;
      const y = isStacked ? top : top + j * each;
      if (value === null) {
        return `<text x="${plot.left + 6}" y="${r(y + each / 2 + 5)}" font-size="13" fill="#55606d">无数据</text>`;
      }
      const w = (room * value) / most;
      const bar = `<rect x="${r(x)}" y="${r(y)}" width="${r(w)}" height="${r(each)}" fill="#${colour(j)}" stroke="#ffffff"/>`;
      const isInside = isStacked && w > 18;
      const words =
        isStacked && value === 0
          ? ""
          : `<text x="${r(isInside ? x + w / 2 : x + w + 5)}" y="${r(y + each / 2 + 5)}" font-size="14" ${isInside ? 'text-anchor="middle"' : ""} fill="${isInside ? "#ffffff" : "#1f2933"}">${escapeXml(valueText(value))}</text>`;
      if (isStacked) x += w;
      return bar + words;
    });
    return label + drawn.join("");
  });
  return parts.join("") + legend(chart, height);
}

function line(chart: Chart, height: number): string {
  const values = chart.series.flatMap((one) => one.values.filter((value) => value !== null));
  const most = Math.max(1, ...values);
  const room = { w: size.width - plot.left - plot.right, h: height - plot.top - plot.bottom - 24 };
  const x = (i: number) => plot.left + (room.w * (i + 0.5)) / Math.max(1, chart.categories.length);
  const y = (value: number) => plot.top + 16 + room.h * (1 - value / most);
  const labels = chart.categories.map(
    (category, i) =>
      `<text x="${r(x(i))}" y="${height - plot.bottom + 10}" font-size="13" text-anchor="middle" fill="#1f2933">${escapeXml(shorten(category, 8))}</text>`,
  );
  const lines = chart.series.map((one, j) => {
    let path = "";
    one.values.forEach((value, i) => {
      // A year without data breaks the line.
      if (value === null) return;
      path += `${(one.values[i - 1] ?? null) === null ? "M" : "L"}${r(x(i))} ${r(y(value))}`;
    });
    const dots = one.values.map((value, i) =>
      value === null
        ? ""
        : `<circle cx="${r(x(i))}" cy="${r(y(value))}" r="4" fill="#${colour(j)}"/><text x="${r(x(i))}" y="${r(y(value) - 9)}" font-size="13" text-anchor="middle" fill="#1f2933">${escapeXml(valueText(value))}</text>`,
    );
    return `<path d="${path}" fill="none" stroke="#${colour(j)}" stroke-width="2.5"/>${dots.join("")}`;
  });
  return labels.join("") + lines.join("") + legend(chart, height);
}

function pie(chart: Chart, height: number): string {
  const [first] = chart.series;
  const slices = chart.categories.map((name, i) => ({ name, value: first?.values[i] ?? null }));
  const total = slices.reduce((sum, one) => sum + (one.value ?? 0), 0);
  const radius = Math.min(150, (height - 90) / 2);
  const middle = { x: size.width * 0.36, y: (height + 30) / 2 };
  let angle = -Math.PI / 2;
  const drawn = slices.map((one, i) => {
    if (one.value === null || one.value === 0 || total === 0) return "";
    const share = one.value / total;
    const end = angle + share * 2 * Math.PI;
    const point = (at: number) =>
      `${r(middle.x + radius * Math.cos(at))} ${r(middle.y + radius * Math.sin(at))}`;
    const path =
      share > 0.9999
        ? `<circle cx="${r(middle.x)}" cy="${r(middle.y)}" r="${r(radius)}" fill="#${colour(i)}"/>`
        : `<path d="M${r(middle.x)} ${r(middle.y)}L${point(angle)}A${r(radius)} ${r(radius)} 0 ${share > 0.5 ? 1 : 0} 1 ${point(end)}z" fill="#${colour(i)}" stroke="#ffffff" stroke-width="2"/>`;
    angle = end;
    return path;
  });
  const words = slices.map(
    (one, i) =>
      `<rect x="${size.width * 0.68}" y="${60 + i * 28}" width="14" height="14" fill="#${colour(i)}"/><text x="${size.width * 0.68 + 22}" y="${73 + i * 28}" font-size="14" fill="#1f2933">${escapeXml(`${shorten(one.name, 9)} ${valueText(one.value, chart.unit)}`)}</text>`,
  );
  return drawn.join("") + words.join("");
}

function legend(chart: Chart, height: number): string {
  if (chart.series.length < 2) return "";
  let x = plot.left;
  return chart.series
    .map((one, i) => {
      const at = x;
      x += 40 + [...one.name].length * 15;
      return `<rect x="${at}" y="${height - 34}" width="14" height="14" fill="#${colour(i)}"/><text x="${at + 20}" y="${height - 22}" font-size="14" fill="#1f2933">${escapeXml(one.name)}</text>`;
    })
    .join("");
}

const colour = (i: number): string => chartColours[i % chartColours.length] ?? "1F4B82";
const r = (value: number): number => Math.round(value * 10) / 10;
const shorten = (text: string, most: number): string =>
  [...text].length <= most ? text : `${[...text].slice(0, most - 1).join("")}…`;

export const escapeXml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

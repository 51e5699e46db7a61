import { bulletIndent } from "../domain/brief/blocks.ts";
import { chartSvg, escapeXml } from "../domain/brief/chart-svg.ts";
import type { Box, Page, Paragraph, Rect, TextBox } from "../domain/brief/page.ts";
import { pageSize } from "../domain/brief/page.ts";

/**
 * A page as HTML that grows and shrinks with the width of `.bp-page`, the same in the editor, on the
 * wall, in print and in the file that opens offline. Lengths are shares of that width.
 */
const inch = 100 / pageSize.width;
const cqw = (inches: number): string => `${Math.round(inches * inch * 1000) / 1000}cqw`;
const pt = (points: number): string => cqw(points / 72);

export const pageStyle = `
.bp-page{position:relative;width:100%;aspect-ratio:16/9;container-type:inline-size;overflow:hidden;background:#fff;color:#1f2933;font-family:"Microsoft YaHei","微软雅黑","PingFang SC","Noto Sans CJK SC","Noto Sans SC",SimHei,sans-serif;line-height:1.3;text-align:left}
.bp-box{position:absolute;overflow:hidden;box-sizing:border-box}
.bp-box p,.bp-box ul,.bp-box h2{margin:0;padding:0}
.bp-text{padding:${cqw(0.05)} ${cqw(0.1)}}
.bp-title h2{font-size:inherit;font-weight:700;color:#1f4b82;line-height:1.2}
.bp-title{display:flex;align-items:center;border-bottom:${cqw(0.03)} solid #1f4b82}
.bp-coverTitle{display:flex;align-items:flex-end}
.bp-coverTitle h2{font-size:inherit;font-weight:700;line-height:1.25}
.bp-cover{background:#1f4b82;color:#fff}
.bp-body p,.bp-body li{margin:0 0 ${cqw(0.07)}}
.bp-body ul{list-style:none}
.bp-body li{position:relative}
.bp-body li::before{content:"•";position:absolute;left:0}
.bp-source p{margin:0 0 ${cqw(0.03)};overflow-wrap:anywhere}
.bp-footer,.bp-pageNumber{color:#55606d}
.bp-pageNumber{text-align:right}
.bp-marks{color:#1f4b82;font-size:.78em;margin-left:.15em}
.bp-figure{border:1px solid #c3cfdb;border-radius:${cqw(0.06)};padding:${cqw(0.06)} ${cqw(0.1)};background:#f5f8fb}
.bp-figure strong{display:block;color:#1f4b82;line-height:1.2}
.bp-figure span{display:block;font-size:${pt(11)};line-height:1.25}
.bp-figure small{display:block;font-size:${pt(9.5)};line-height:1.2;color:#55606d}
.bp-table table{border-collapse:collapse;width:100%;table-layout:fixed}
.bp-table th,.bp-table td{border:1px solid #c3cfdb;padding:${cqw(0.045)} ${cqw(0.07)};vertical-align:middle;text-align:left;overflow-wrap:anywhere;line-height:1.25;font-weight:400}
.bp-table thead th{background:#1f4b82;color:#fff;font-weight:700}
.bp-table tbody tr:nth-child(even) td{background:#f5f8fb}
.bp-table td:last-child{color:#1f4b82}
.bp-picture figcaption,.bp-chart figcaption{position:absolute;left:0;right:0;bottom:0;height:${cqw(0.3)};font-size:${pt(11)};text-align:center;color:#55606d;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.bp-view{position:absolute;inset:0 0 ${cqw(0.3)} 0;overflow:hidden}
`.trim();

const place = ({ x, y, w, h }: Rect): string =>
  `left:${cqw(x)};top:${cqw(y)};width:${cqw(w)};height:${cqw(h)}`;

/** @param picture what is drawn in the place of a picture; nothing where the client draws it */
export function pageHtml(page: Page, picture: (key: string) => string = () => ""): string {
  return page.boxes.map((box) => boxHtml(box, picture)).join("");
}

function boxHtml(box: Box, picture: (key: string) => string): string {
  switch (box.kind) {
    case "text":
      return `<div class="bp-box bp-text bp-${box.role}" style="${place(box)};font-size:${pt(box.size)}">${textHtml(box)}</div>`;
    case "figure": {
      const { figure, marks, size } = box;
      return (
        `<div class="bp-box bp-figure" style="${place(box)}"><span>${escapeXml(figure.label)}</span>` +
        `<strong style="font-size:${pt(size)}">${escapeXml(figure.value)}<small style="display:inline;font-size:.5em">${escapeXml(figure.unit)}</small>${marksHtml(marks)}</strong>` +
        `<small>${escapeXml(figure.note)}</small></div>`
      );
    }
    case "table": {
      const cols = box.columns.map((one) => `<col style="width:${cqw(one.width)}">`).join("");
      const head = box.columns.map((one) => `<th scope="col">${escapeXml(one.name)}</th>`).join("");
      const rows = box.rows.map(
        (row) =>
          `<tr style="height:${cqw(row.height)}">${row.cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join("")}</tr>`,
      );
      return `<div class="bp-box bp-table" style="${place(box)};font-size:${pt(box.size)}"><table><colgroup>${cols}</colgroup><thead><tr style="height:${cqw(box.headHeight)}">${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
    }
    case "chart":
      return `<figure class="bp-box bp-chart" style="margin:0;${place(box)}"><div class="bp-view">${chartSvg(box.chart, box.w, box.h - 0.3)}</div><figcaption>${marksHtml(box.marks)}</figcaption></figure>`;
    case "picture":
      return `<figure class="bp-box bp-picture" style="margin:0;${place(box)}"><div class="bp-view" data-picture="${escapeXml(box.view)}">${picture(box.view)}</div><figcaption>${escapeXml(box.caption)}${marksHtml(box.marks)}</figcaption></figure>`;
  }
}

function textHtml({ role, paragraphs, size }: TextBox): string {
  const words = (one: Paragraph) =>
    `${escapeXml(one.text).replaceAll("\n", "<br>")}${marksHtml(one.marks)}`;
  if (role === "title" || role === "coverTitle")
    return `<h2>${paragraphs.map(words).join("<br>")}</h2>`;
  if (paragraphs.some((one) => one.isBullet)) {
    const indent = `style="padding-left:${cqw(bulletIndent(size))}"`;
    return `<ul>${paragraphs.map((one) => `<li ${indent}>${words(one)}</li>`).join("")}</ul>`;
  }
  return paragraphs.map((one) => `<p>${words(one)}</p>`).join("");
}

const marksHtml = (marks: string): string =>
  marks === "" ? "" : `<span class="bp-marks">${escapeXml(marks)}</span>`;

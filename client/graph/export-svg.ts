import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import { outlines } from "../ui/KindIcon.tsx";
import { markOf } from "../ui/kinds.ts";
import { darkTheme, fontStack, type GraphTheme, lightTheme } from "./stylesheet.ts";

/** What stands around the graph in an exported picture. */
export interface Frame {
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  /** Source, filter and date, a line each. */
  readonly lines: readonly string[];
  readonly background: "white" | "dark" | "none";
}

export interface LegendEntry {
  readonly text: string;
  /** A kind with its icon, or a colour with its sign. */
  readonly kind: string | null;
  readonly colour: string;
  readonly sign: string;
}

const margin = 40;
const lineHeight = 26;

/** The whole graph as it is drawn, with title, legend, source and date, as a picture of vectors. */
export function toSvg(cy: Core, frame: Frame): { svg: string; width: number; height: number } {
  const theme = frame.background === "dark" ? darkTheme : lightTheme;
  const box = cy.elements().boundingBox();
  // Words must not come out tiny beside a large graph, nor wider than a small one.
  const unit = Math.max(1, box.w / 1600);
  const inner = Math.max(box.w, 700 * unit);
  const width = inner + 2 * margin * unit;
  const legend = legendRows(frame.legend, inner / unit);
  const head = (margin + 44) * unit;
  const foot = (legend.rows * lineHeight + frame.lines.length * 24 + 30) * unit;
  const height = head + box.h + foot + margin * unit;
  const left = (width - box.w) / 2 - box.x1;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" ` +
      `viewBox="0 0 ${round(width)} ${round(height)}" font-family="${escaped(fontStack)}">`,
    `<title>${escaped(frame.title)}</title>`,
    frame.background === "none"
      ? ""
      : `<rect width="100%" height="100%" fill="${frame.background === "dark" ? theme.paper : "#ffffff"}"/>`,
    `<text x="${margin * unit}" y="${(margin + 14) * unit}" font-size="${26 * unit}" ` +
      `font-weight="bold" fill="${theme.text}">${escaped(frame.title)}</text>`,
    `<g transform="translate(${round(left)} ${round(head - box.y1)})">`,
    ...cy.edges().map((edge) => edgeSvg(edge, theme)),
    ...cy.nodes().map((node) => nodeSvg(node, theme)),
    "</g>",
    `<g transform="translate(${margin * unit} ${round(head + box.h + 24 * unit)}) scale(${round(unit)})" ` +
      `font-size="14" fill="${theme.text}">`,
    ...legend.entries,
    ...frame.lines.map(
      (line, i) =>
        `<text y="${legend.rows * lineHeight + 20 + i * 24}" fill-opacity="0.8">${escaped(line)}</text>`,
    ),
    "</g></svg>",
  ];
  return { svg: parts.join("\n"), width, height };
}

function legendRows(legend: readonly LegendEntry[], width: number) {
  let [x, row] = [0, 0];
  const entries = legend.map((entry) => {
    const length = 40 + [...entry.text].length * 13;
    if (x > 0 && x + length > width) [x, row] = [0, row + 1];
    const at = `translate(${x} ${row * lineHeight})`;
    x += length;
    const mark =
      entry.kind === null
        ? `<circle cx="9" cy="9" r="9" fill="${entry.colour}"/><text x="9" y="14" font-size="12" fill="#fff" text-anchor="middle">${escaped(entry.sign)}</text>`
        : `<g transform="scale(.75)">${icon(entry.kind, entry.colour)}</g>`;
    return `<g transform="${at}">${mark}<text x="25" y="14">${escaped(entry.text)}</text></g>`;
  });
  return { entries, rows: legend.length === 0 ? 0 : row + 1 };
}

/** The mark of a kind in a box of 24 by 24. */
function icon(kind: string, colour: string): string {
  const mark = markOf(kind);
  return (
    `<path d="${outlines[mark.shape]}" fill="${colour}"/>` +
    `<path d="${mark.drawing}" transform="translate(4.5 4.5) scale(.625)" fill="none" stroke="#fff" ` +
    'stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>'
  );
}

function nodeSvg(node: NodeSingular, theme: GraphTheme): string {
  const data = node.data();
  const { x, y } = node.position();
  const lines = String(data.text).split("\n");
  if (node.hasClass("caption")) {
    return text(lines, x, y, 26, theme.near, true);
  }
  // By it a viewer knows which node was chosen.
  const id = ` data-id="${escaped(node.id())}"`;
  const colour = String(node.data("colour") ?? markOf(data.kind).colour);
  const opacity = node.hasClass("faded") ? ' opacity="0.25"' : "";
  if (data.kind === "Chain") {
    const [w, h] = [Number(data.boxWidth), Number(data.boxHeight)];
    const top = y - (lines.length * data.fontSize * 1.2) / 2 + data.fontSize * 0.95;
    return (
      `<g${id}${opacity}><rect x="${round(x - w / 2)}" y="${round(y - h / 2)}" width="${w}" height="${h}" rx="10" fill="${colour}"/>` +
      `${text(lines, x, top, data.fontSize, "#ffffff", true)}</g>`
    );
  }
  const size = Number(data.size);
  const scale = round(size / 24);
  const ring = data.unverified
    ? `<circle cx="12" cy="12" r="16" fill="none" stroke="${theme.unverified}" stroke-width="2" stroke-dasharray="4 3"/>`
    : "";
  const label =
    data.labelled === 1
      ? text(
          lines,
          x,
          y + size / 2 + 5 + data.font * 0.95,
          data.font,
          theme.text,
          false,
          theme.halo,
        )
      : "";
  return (
    `<g${id}${opacity}><g transform="translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${scale})">` +
    `${icon(data.kind, colour)}${ring}</g>${label}</g>`
  );
}

function text(
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  colour: string,
  isBold: boolean,
  halo?: string,
): string {
  const outline = halo
    ? ` stroke="${halo}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`
    : "";
  const spans = lines.map(
    (line, i) => `<tspan x="${round(x)}" y="${round(y + i * size * 1.2)}">${escaped(line)}</tspan>`,
  );
  return (
    `<text font-size="${round(size)}" text-anchor="middle" fill="${colour}"` +
    `${isBold ? ' font-weight="bold"' : ""}${outline}>${spans.join("")}</text>`
  );
}

function edgeSvg(edge: EdgeSingular, theme: GraphTheme): string {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  if (!from || !to || ![from.x, from.y, to.x, to.y].every(Number.isFinite)) return "";
  const isTraced = edge.hasClass("traced");
  const colour = isTraced ? theme.accent : edge.hasClass("near") ? theme.near : theme.line;
  const opacity = edge.hasClass("faded") ? 0.15 : 0.8;
  const derived = edge.data("derived") === 1;
  const dash = derived ? ' stroke-dasharray="6 4"' : "";
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const arrow = derived
    ? ""
    : `<path d="M0 0-8-3.5-8 3.5z" transform="translate(${round(to.x)} ${round(to.y)}) rotate(${round(angle)})" fill="${colour}"/>`;
  return (
    `<g opacity="${opacity}"><line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" ` +
    `stroke="${colour}" stroke-width="${isTraced ? 4 : 1.2}"${dash}/>${arrow}</g>`
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

const escaped = (value: string): string =>
  value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

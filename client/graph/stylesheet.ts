import type { StylesheetJson } from "cytoscape";
import { kindOrder, markOf } from "../ui/kinds.ts";

export interface GraphTheme {
  readonly text: string;
  readonly halo: string;
  readonly line: string;
  readonly near: string;
  readonly accent: string;
  readonly unverified: string;
}

export const lightTheme: GraphTheme = {
  text: "#1f2933",
  halo: "#fbfcfd",
  line: "#a9b4c0",
  near: "#5b7fab",
  accent: "#c2410c",
  unverified: "#b26a00",
};

export const fontStack =
  '"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", sans-serif';

/** How everything looks; values that differ from node to node come from its data. */
export function stylesheet(theme: GraphTheme): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        label: "data(text)",
        color: theme.text,
        "font-family": fontStack,
        "font-size": "data(fontSize)",
        "text-wrap": "wrap",
        "text-max-width": "400px",
        "text-valign": "bottom",
        "text-margin-y": 4,
        "line-height": 1.2,
        "text-outline-color": theme.halo,
        "text-outline-width": 2,
        "min-zoomed-font-size": 6,
        "background-width": "62%",
        "background-height": "62%",
        "border-width": 0,
      },
    },
    ...kindOrder.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: {
        shape: shapeOf(kind),
        "background-color": markOf(kind).colour,
        "background-image": iconOf(kind),
      },
    })),
    {
      selector: 'node[kind = "Chain"]',
      style: {
        width: "data(boxWidth)",
        height: "data(boxHeight)",
        "background-image": "none",
        "text-valign": "center",
        "text-margin-y": 0,
        color: "#ffffff",
        "font-weight": "bold",
        "text-outline-width": 0,
        "z-index": 5,
      },
    },
    {
      selector: "node[unverified = 1]",
      style: {
        "outline-width": 2,
        "outline-offset": 3,
        "outline-style": "dashed",
        "outline-color": theme.unverified,
        "text-margin-y": 8,
      },
    },
    {
      selector: "edge",
      style: {
        width: 1.2,
        "line-color": theme.line,
        "target-arrow-color": theme.line,
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.8,
        "curve-style": "bezier",
        opacity: 0.8,
      },
    },
    {
      selector: "edge[derived = 1]",
      style: { "line-style": "dashed", "target-arrow-shape": "none", opacity: 0.6 },
    },
    { selector: ".faded", style: { opacity: 0.22 } },
    {
      selector: "edge.near",
      style: {
        width: 1.6,
        opacity: 0.9,
        "line-color": theme.near,
        "target-arrow-color": theme.near,
      },
    },
    {
      selector: "edge.named",
      style: {
        label: "data(text)",
        "font-family": fontStack,
        "font-size": 12,
        color: theme.text,
        "text-background-color": theme.halo,
        "text-background-opacity": 0.95,
        "text-background-padding": "2px",
        "min-zoomed-font-size": 8,
      },
    },
    {
      selector: "node.chosen",
      style: {
        "border-width": 4,
        "border-style": "solid",
        "border-color": theme.accent,
        "z-index": 10,
      },
    },
    {
      selector: "edge.chosen",
      style: {
        width: 3,
        "line-color": theme.accent,
        "target-arrow-color": theme.accent,
        opacity: 1,
      },
    },
    { selector: "node:active, edge:active", style: { "overlay-opacity": 0.08 } },
  ] as StylesheetJson;
}

function shapeOf(kind: string): string {
  const shape = markOf(kind).shape;
  return shape === "cut-rectangle"
    ? "cutrectangle"
    : shape === "round-rectangle"
      ? "roundrectangle"
      : shape;
}

function iconOf(kind: string): string {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" ' +
    'stroke="#fff" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">' +
    `<path d="${markOf(kind).drawing}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

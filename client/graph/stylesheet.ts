import type { StylesheetJson } from "cytoscape";
import { kindOrder, markOf } from "../ui/kinds.ts";
import { usualSize } from "./elements.ts";

export interface GraphTheme {
  readonly text: string;
  readonly halo: string;
  readonly line: string;
  readonly near: string;
  readonly accent: string;
  readonly unverified: string;
  readonly paper: string;
}

export const lightTheme: GraphTheme = {
  text: "#1f2933",
  halo: "#fbfcfd",
  line: "#a9b4c0",
  near: "#5b7fab",
  accent: "#c2410c",
  unverified: "#b26a00",
  paper: "#fbfcfd",
};

export const darkTheme: GraphTheme = {
  text: "#e6ebf1",
  halo: "#151a21",
  line: "#566475",
  near: "#8fb4e3",
  accent: "#ff9d5c",
  unverified: "#e0a33e",
  paper: "#151a21",
};

export const fontStack =
  '"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", sans-serif';

/**
 * How everything looks; values that differ from node to node come from its data. Cytoscape works each
 * property out for each element, so what only named nodes need is given to them alone: half of the
 * time to the first picture of 5,000 nodes (docs/decisions/0005-drawing.md).
 * @param isMany of many elements only the named ones have icons, and edges arrows where they are looked at
 */
export function stylesheet(theme: GraphTheme, isMany = false): StylesheetJson {
  const icon = (kind: string) => ({
    "background-image": iconOf(kind),
    "background-width": "62%",
    "background-height": "62%",
  });
  const arrow = {
    "target-arrow-color": theme.line,
    "target-arrow-shape": "triangle",
    "arrow-scale": 0.8,
  };
  return [
    { selector: "node", style: { width: usualSize, height: usualSize } },
    {
      selector: `node[size != ${usualSize}]`,
      style: { width: "data(size)", height: "data(size)" },
    },
    ...kindOrder.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: {
        shape: shapeOf(kind),
        "background-color": markOf(kind).colour,
        ...(isMany ? {} : icon(kind)),
      },
    })),
    {
      selector: "node[labelled = 1], node.hovered",
      style: {
        label: "data(text)",
        color: theme.text,
        "font-family": fontStack,
        "font-size": "data(font)",
        "text-wrap": "wrap",
        "text-max-width": "400px",
        "text-valign": "bottom",
        "text-margin-y": 4,
        "line-height": 1.2,
        "text-outline-color": theme.halo,
        "text-outline-width": 2,
      },
    },
    ...(isMany ? kindOrder : []).map((kind) => ({
      selector: `node[kind = "${kind}"][labelled = 1]`,
      style: icon(kind),
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
      selector: "node[colour]",
      style: { "background-color": "data(colour)" },
    },
    {
      selector: "node[unsized = 1]",
      style: { "border-width": 2, "border-style": "dotted", "border-color": theme.text },
    },
    {
      selector: "node[pinned = 1]",
      style: {
        "underlay-color": theme.near,
        "underlay-opacity": 0.45,
        "underlay-padding": 5,
        "underlay-shape": "ellipse",
      },
    },
    {
      selector: "node.caption",
      style: {
        shape: "rectangle",
        width: 1,
        height: 1,
        "background-opacity": 0,
        "font-size": 26,
        "font-weight": "bold",
        "text-valign": "center",
        "text-margin-y": 0,
        color: theme.near,
        events: "no",
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
        "curve-style": isMany ? "haystack" : "bezier",
        ...(isMany ? {} : arrow),
      },
    },
    ...(isMany
      ? [{ selector: "edge.detailed", style: { "curve-style": "straight", ...arrow } }]
      : []),
    {
      selector: "edge[derived = 1]",
      style: { "line-style": "dashed", "target-arrow-shape": "none", opacity: 0.6 },
    },
    { selector: ".faded", style: { opacity: 0.22 } },
    { selector: "node.hovered", style: { "z-index": 20 } },
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
      selector: "edge.traced",
      style: {
        width: 4,
        opacity: 1,
        "line-color": theme.accent,
        "target-arrow-color": theme.accent,
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

export function shapeOf(kind: string): string {
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

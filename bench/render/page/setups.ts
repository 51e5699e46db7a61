import type { Setup } from "./cytoscape.ts";
import { fontStack, lineColour, textColour } from "./drawn.ts";
import { type Chart, colours, type Kind } from "./graph.ts";

type Rule = { selector: string; style: Record<string, unknown> };

const kinds = Object.keys(colours) as Kind[];
const shapes: Readonly<Record<Kind, string>> = {
  Chain: "round-rectangle",
  Segment: "round-rectangle",
  Product: "diamond",
  Firm: "ellipse",
};

/** The application's looks, without what can be taken away: names, colours, shapes, arrows. */
function plain({
  node = {},
  edge = {},
  more = [],
}: {
  node?: Record<string, unknown>;
  edge?: Record<string, unknown>;
  more?: Rule[];
} = {}): Rule[] {
  return [
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        label: "data(text)",
        color: textColour,
        "font-family": fontStack,
        "font-size": "data(fontSize)",
        "text-valign": "bottom",
        "text-margin-y": 4,
        ...node,
      },
    },
    ...kinds.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: shapes[kind], "background-color": colours[kind] },
    })),
    {
      selector: "edge",
      style: {
        width: 1.2,
        "line-color": lineColour,
        "target-arrow-color": lineColour,
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.8,
        "curve-style": "bezier",
        ...edge,
      },
    },
    ...more,
  ];
}

const icon = `data:image/svg+xml;utf8,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-width="1.9"><path d="M4 20V10l5 3v-3l5 3V5h5v15z"/></svg>',
)}`;

const as = (rules: Rule[]) => () => rules as ReturnType<Setup["style"]>;

/** Sizes and letters by class of size instead of by mapper: each rule is worked out once. */
function bySelectors(chart: Chart, rest: Parameters<typeof plain>[0] = {}): Rule[] {
  const sizes = [...new Set(chart.nodes.map((node) => node.size))];
  const fonts = [...new Set(chart.nodes.map((node) => node.fontSize))];
  return [
    ...plain({ ...rest, node: { width: 30, height: 30, "font-size": 14, ...rest?.node } }),
    ...sizes.map((size) => ({
      selector: `node[size = ${size}]`,
      style: { width: size, height: size },
    })),
    ...fonts.map((font) => ({
      selector: `node[fontSize = ${font}]`,
      style: { "font-size": font },
    })),
  ];
}

const small = { "min-zoomed-font-size": 6 };

export const setups: Readonly<Record<string, Setup>> = {
  "as it comes": { style: as(plain()) },

  // What the application's looks add to it.
  "+ icons": {
    style: as(
      plain({
        node: { "background-image": icon, "background-width": "62%", "background-height": "62%" },
      }),
    ),
  },
  "+ text outline": {
    style: as(plain({ node: { "text-outline-color": "#fbfcfd", "text-outline-width": 2 } })),
  },

  // One tuning at a time.
  pixelRatio: { style: as(plain()), options: { pixelRatio: 1 } },
  hideEdges: { style: as(plain()), options: { hideEdgesOnViewport: true } },
  texture: { style: as(plain()), options: { textureOnViewport: true } },
  smallLabels: { style: as(plain({ node: small })) },
  straight: { style: as(plain({ edge: { "curve-style": "straight" } })) },
  haystack: { style: as(plain({ edge: { "curve-style": "haystack" } })) },
  noArrows: { style: as(plain({ edge: { "target-arrow-shape": "none" } })) },
  noMappers: { style: (chart) => bySelectors(chart) as ReturnType<Setup["style"]> },
  noLabels: { style: as(plain({ node: { label: "" } })) },
  webgl: { style: as(plain()), options: { renderer: { name: "canvas", webgl: true } } },
};

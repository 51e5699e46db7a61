import { createHash } from "node:crypto";
import { escapeXml } from "../domain/brief/chart-svg.ts";
import type { Page } from "../domain/brief/page.ts";
import { pageHtml, pageStyle } from "./page-html.ts";
import { viewerScript } from "./viewer-script.ts";

/** What is shown of a node that is chosen in a picture. */
export interface NodeDetail {
  readonly name: string;
  readonly kind: string;
  readonly evidence: readonly {
    readonly kind: string;
    readonly grade: string;
    readonly quote: string | null;
    readonly note: string | null;
    readonly source: string;
    readonly url: string | null;
  }[];
}

const fileStyle = `
body{margin:0;background:#e7ebf0;color:#1f2933;font:15px/1.6 "Microsoft YaHei","微软雅黑","PingFang SC","Noto Sans CJK SC",SimHei,sans-serif}
header{padding:14px 20px;background:#fff;border-bottom:1px solid #c3cfdb}
header h1{margin:0;font-size:18px}
.quiet{color:#55606d;font-size:13px;margin:0}
main{max-width:1240px;margin:0 auto;padding:16px}
section{margin:0 0 18px;box-shadow:0 1px 6px rgb(20 40 70/18%)}
.bp-view[data-live]{touch-action:none;cursor:grab}
.bp-view[data-live] svg{display:block;width:100%;height:100%}
:focus-visible{outline:3px solid #1f4b82;outline-offset:1px}
#card{position:fixed;right:18px;top:18px;z-index:9;width:min(400px,90vw);max-height:80vh;overflow:auto;padding:12px 16px;background:#fff;border:1px solid #6b7683;border-radius:6px;box-shadow:0 4px 18px rgb(20 40 70/25%)}
#card h3{margin:0 36px 0 0}
#card button{float:right;width:32px;height:32px;border:0;background:none;font-size:20px;cursor:pointer}
.evidence{margin-top:8px;padding:8px 10px;border:1px solid #c3cfdb;border-left:4px solid #1f4b82;border-radius:4px}
.evidence p,.evidence blockquote{margin:2px 0;overflow-wrap:anywhere}
@media print{header,#card{display:none}main{max-width:none;padding:0}section{box-shadow:none;break-after:page}@page{size:13.333in 7.5in;margin:0}}
`.trim();

/** One file that needs nothing else: the pages, the pictures as vectors, and what each node rests on. */
export function writeHtml(
  about: { readonly title: string; readonly hint: string },
  pages: readonly Page[],
  pictures: ReadonlyMap<string, string>,
  details: Readonly<Record<string, NodeDetail>>,
): Uint8Array {
  const hash = createHash("sha256").update(viewerScript).digest("base64");
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; img-src data:`;
  const sections = pages.map((page) => {
    const html = pageHtml(page, (key) => pictures.get(key) ?? "");
    return `<section aria-label="${escapeXml(page.title)}"><div class="bp-page${page.isCover ? " bp-cover" : ""}">${liveViews(html)}</div></section>`;
  });
  const data = JSON.stringify(details).replaceAll("<", "\\u003c");
  const text = [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeXml(about.title)}</title><style>${pageStyle}\n${fileStyle}</style></head><body>`,
    `<header><h1>${escapeXml(about.title)}</h1><p class="quiet">${escapeXml(about.hint)}</p></header>`,
    `<main>${sections.join("\n")}</main>`,
    '<aside id="card" hidden aria-live="polite"><button type="button" aria-label="关闭">×</button><div id="card-body"></div></aside>',
    `<script type="application/json" id="details">${data}</script>`,
    `<script>${viewerScript}</script></body></html>`,
  ];
  return new TextEncoder().encode(text.join("\n"));
}

/** The key of a picture can name a firm by its id; in the file a mark alone is enough. */
const liveViews = (html: string): string =>
  html.replace(
    /data-picture="[^"]*"/g,
    'data-live="" role="application" aria-label="图：拖动平移，滚轮或加减键缩放，0 看全图，点击看依据"',
  );

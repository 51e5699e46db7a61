import { lazy, type ReactNode, type RefObject, Suspense, useState } from "react";
import type { Frame, LegendEntry } from "../../graph/export-svg.ts";
import type { Canvas } from "../../graph/GraphCanvas.tsx";
import { snapshotOf } from "../../graph/snapshot.ts";
import { labelName, translate } from "../../i18n/translate.ts";
import { download, fileName, toCsv } from "../../ui/files.ts";
import { colourOfKind } from "./colours.ts";
import type { Snapshot } from "./ExplorePage.tsx";
import type { PictureChoice } from "./ExportDialog.tsx";
import type { ExploreView } from "./explore-view.ts";
import { type ExportKind, edgesTable, nodesTable, type Shown, toJson } from "./exports.ts";
import { isOpen } from "./filter.ts";
import { countKinds } from "./Legend.tsx";
import { useSourceText } from "./SourceLine.tsx";
import type { Picture } from "./use-picture.ts";

const ExportDialog = lazy(() =>
  import("./ExportDialog.tsx").then((module) => ({ default: module.ExportDialog })),
);

interface Given {
  readonly shown: Shown;
  readonly view: ExploreView;
  readonly picture: Picture;
  readonly canvas: RefObject<Canvas | null>;
  readonly title: string | null;
  announce(words: string): void;
}

export interface Exporting {
  readonly dialog: ReactNode;
  /** @param ids of what alone is handed on of a table, in their order */
  start(kind: ExportKind, ids?: readonly string[]): void;
  snapshot(): Snapshot;
  copyLink(): void;
  fullScreen(page: HTMLElement | null): void;
}

/** What the user hands on: pictures, tables, the link. */
export function useExport(given: Given): Exporting {
  const { shown, view, picture, canvas, announce } = given;
  const { lang } = shown;
  const [asking, setAsking] = useState<"png" | "svg" | null>(null);
  const source = useSourceText();
  const title = given.title ?? translate(lang, "export.defaultTitle");
  const today = new Date().toISOString().slice(0, 10);

  async function exportPicture(kind: "png" | "svg", choice: PictureChoice): Promise<void> {
    const cy = canvas.current?.cy;
    if (!cy) throw new Error("the canvas is not there");
    const frame: Frame = {
      ...choice,
      title: choice.title || title,
      legend: legendOf(given),
      lines: [
        source,
        translate(lang, "export.about", {
          nodes: picture.nodes.length,
          edges: picture.edges.length,
          date: today,
        }) + (isOpen(view.filter) ? "" : translate(lang, "export.filtered")),
      ],
    };
    if (kind === "png") {
      const { toPng } = await import("../../graph/export-image.ts");
      download(fileName(frame.title, "png"), await toPng(cy, frame, choice.wide));
    } else {
      const { toSvg } = await import("../../graph/export-svg.ts");
      download(fileName(frame.title, "svg"), new Blob([toSvg(cy, frame).svg]));
    }
  }

  return {
    dialog: asking !== null && (
      <Suspense>
        <ExportDialog
          kind={asking}
          title={title}
          onExport={(choice) => exportPicture(asking, choice)}
          onClose={() => setAsking(null)}
        />
      </Suspense>
    ),
    start(kind, ids) {
      if (kind === "png" || kind === "svg") return setAsking(kind);
      const about = { title, address: location.href, date: today };
      const [content, ending] =
        kind === "json"
          ? [toJson(shown, about), "json"]
          : [toCsv(kind === "nodes" ? nodesTable(shown, ids) : edgesTable(shown, ids)), "csv"];
      const name = kind === "json" ? title : `${title}-${translate(lang, `export.file.${kind}`)}`;
      download(fileName(name, ending), new Blob([content]));
      announce(translate(lang, "export.done", { name: fileName(name, ending) }));
    },
    snapshot() {
      const cy = canvas.current?.cy;
      return cy ? snapshotOf(cy) : { places: {}, thumbnail: null };
    },
    copyLink() {
      navigator.clipboard.writeText(location.href).then(
        () => announce(translate(lang, "command.linkCopied")),
        () => announce(translate(lang, "command.linkNotCopied")),
      );
    },
    fullScreen(page) {
      if (document.fullscreenElement) void document.exitFullscreen();
      else page?.requestFullscreen().catch(() => announce(translate(lang, "command.noFullScreen")));
    },
  };
}

function legendOf({ shown, view, picture }: Given): LegendEntry[] {
  const { lang } = shown;
  return [
    ...countKinds(picture.nodes.map((node) => node.label)).map(([kind, n]) => ({
      kind,
      text: `${labelName(lang, kind)} ${n}`,
      colour: view.look.colour === "kind" ? colourOfKind(kind, view.look) : "#4b5563",
      sign: "",
    })),
    ...picture.colouring.entries.map((entry) => ({
      kind: null,
      text: `${entry.name} ${entry.count}`,
      colour: entry.colour,
      sign: entry.sign,
    })),
  ];
}

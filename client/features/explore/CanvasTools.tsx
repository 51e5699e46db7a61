import type { RefObject } from "react";
import type { Viewport } from "../../graph/viewport.ts";
import { useText } from "../../i18n/I18nProvider.tsx";

interface Props {
  readonly viewport: RefObject<Viewport | null>;
  readonly isPanelOpen: boolean;
  onPanel(isOpen: boolean): void;
}

export function CanvasTools({ viewport, isPanelOpen, onPanel }: Props) {
  const text = useText();
  const tools = [
    {
      name: text("graph.zoomIn"),
      sign: "M12 5v14M5 12h14",
      run: () => viewport.current?.zoomBy(1.25),
    },
    { name: text("graph.zoomOut"), sign: "M5 12h14", run: () => viewport.current?.zoomBy(0.8) },
    {
      name: text("graph.fit"),
      sign: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
      run: () => viewport.current?.fit(),
    },
  ];
  return (
    <div className="canvas-tools" role="toolbar" aria-label={text("graph.tools")}>
      {!isPanelOpen && (
        <Tool name={text("panel.open")} sign="M4 5h16v14H4zM14 5v14" run={() => onPanel(true)} />
      )}
      {tools.map((tool) => (
        <Tool key={tool.name} {...tool} />
      ))}
    </div>
  );
}

function Tool({ name, sign, run }: { name: string; sign: string; run(): void }) {
  return (
    <button type="button" className="icon-button" aria-label={name} title={name} onClick={run}>
      <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
        <path d={sign} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
    </button>
  );
}

import { useText } from "../../i18n/I18nProvider.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";

interface Props {
  readonly isMapOpen: boolean;
  onZoom(factor: number): void;
  onFit(): void;
  onMap(isOpen: boolean): void;
}

/** What is done with the view, over the canvas. */
export function CanvasTools({ isMapOpen, onZoom, onFit, onMap }: Props) {
  const text = useText();
  return (
    <div className="canvas-tools" role="toolbar" aria-label={text("graph.viewTools")}>
      <Tool name={text("graph.zoomIn")} icon="plus" run={() => onZoom(1.25)} />
      <Tool name={text("graph.zoomOut")} icon="minus" run={() => onZoom(0.8)} />
      <Tool name={text("graph.fit")} icon="fit" run={onFit} />
      <Tool
        name={text(isMapOpen ? "map.close" : "map.open")}
        icon="map"
        isOn={isMapOpen}
        run={() => onMap(!isMapOpen)}
      />
    </div>
  );
}

function Tool(props: { name: string; icon: IconName; isOn?: boolean; run(): void }) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={props.name}
      aria-pressed={props.isOn}
      title={props.name}
      onClick={props.run}
    >
      <Icon name={props.icon} />
    </button>
  );
}

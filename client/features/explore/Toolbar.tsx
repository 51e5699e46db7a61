import { useState } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { Menu, type MenuItem } from "../../ui/Menu.tsx";
import type { ExploreActions } from "./explore-actions.ts";
import type { ExportKind } from "./exports.ts";
import { layoutNames } from "./layout-names.ts";
import type { ExploreStep } from "./steps.ts";

export interface PageHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}

interface Props {
  readonly history: PageHistory;
  readonly actions: ExploreActions;
  readonly steps: readonly ExploreStep[];
  readonly isBoxing: boolean;
  readonly isTableOpen: boolean;
  readonly isLeftOpen: boolean;
  readonly isRightOpen: boolean;
  onBoxing(isOn: boolean): void;
  onTable(isOpen: boolean): void;
  onLeft(isOpen: boolean): void;
  onRight(isOpen: boolean): void;
  onExport(kind: ExportKind): void;
  onSave(): void;
  onCopyLink(): void;
  onFullScreen(): void;
}

/** What is done with the whole picture. */
export function Toolbar(props: Props) {
  const { history, actions } = props;
  const text = useText();
  const layout = props.steps.findLast((step) => step.kind === "layout" || step.kind === "clear");
  const layoutName = layout?.kind === "layout" ? layout.name : "chains";
  const layouts = layoutNames.map((name) => ({
    id: name,
    title: text(`layout.${name}`),
    isChecked: name === layoutName,
    run: () => actions.layout(name),
  }));
  const exportKinds = ["png", "svg", "nodes", "edges", "json"] as const;
  const exports = exportKinds.map((kind) => ({
    id: kind,
    title: text(`export.${kind}`),
    run: () => props.onExport(kind),
  }));
  return (
    <div className="toolbar" role="toolbar" aria-label={text("graph.tools")}>
      <Tool
        icon="left"
        name={text(props.isLeftOpen ? "left.close" : "left.open")}
        isOn={props.isLeftOpen}
        run={() => props.onLeft(!props.isLeftOpen)}
      />
      <span className="toolbar-gap" />
      <Tool
        icon="undo"
        name={text("command.undo")}
        isDisabled={!history.canUndo}
        run={history.undo}
      />
      <Tool
        icon="redo"
        name={text("command.redo")}
        isDisabled={!history.canRedo}
        run={history.redo}
      />
      <span className="toolbar-gap" />
      <MenuTool icon="layout" name={text("layout.title")} items={layouts} />
      <Tool
        icon="box"
        name={text("command.box")}
        isShort
        isOn={props.isBoxing}
        run={() => props.onBoxing(!props.isBoxing)}
      />
      <Tool
        icon="table"
        name={text("command.table")}
        isShort
        isOn={props.isTableOpen}
        run={() => props.onTable(!props.isTableOpen)}
      />
      <Tool icon="overview" name={text("menu.overview")} isShort run={actions.overview} />
      <span className="toolbar-gap" />
      <MenuTool icon="export" name={text("export.title")} items={exports} />
      <Tool icon="save" name={text("saved.save")} isShort run={props.onSave} />
      <Tool icon="link" name={text("command.copyLink")} isShort run={props.onCopyLink} />
      <span className="toolbar-rest" />
      <Tool icon="full" name={text("command.fullScreen")} run={props.onFullScreen} />
      <Tool
        icon="right"
        name={text(props.isRightOpen ? "panel.close" : "panel.open")}
        isOn={props.isRightOpen}
        run={() => props.onRight(!props.isRightOpen)}
      />
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  /** The name stands beside the icon where there is room. */
  readonly isShort?: boolean;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  run(): void;
}

function Tool({ icon, name, isShort = false, isOn, isDisabled = false, run }: ToolProps) {
  return (
    <button
      type="button"
      className={isShort ? "tool tool-named" : "tool"}
      aria-label={name}
      aria-pressed={isOn}
      title={name}
      disabled={isDisabled}
      onClick={run}
    >
      <Icon name={icon} />
      {isShort && <span aria-hidden="true">{name}</span>}
    </button>
  );
}

function MenuTool(props: { icon: IconName; name: string; items: readonly MenuItem[] }) {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  return (
    <>
      <button
        type="button"
        className="tool tool-named"
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          setAt(at === null ? { x: box.left, y: box.bottom + 4 } : null);
        }}
      >
        <Icon name={props.icon} />
        <span>{props.name}</span>
        <span className="tool-turn" aria-hidden="true" />
      </button>
      {at !== null && (
        <Menu label={props.name} items={props.items} at={at} onClose={() => setAt(null)} />
      )}
    </>
  );
}

import Button from "antd/es/button";
import { useState } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

export interface PictureChoice {
  readonly title: string;
  readonly background: "white" | "dark" | "none";
  /** Pixels of a PNG's width. */
  readonly wide: number;
}

interface Props {
  readonly kind: "png" | "svg";
  readonly title: string;
  onExport(choice: PictureChoice): Promise<void>;
  onClose(): void;
}

/** Full HD, 4K and 8K. */
const widths = [1920, 3840, 7680] as const;
const backgrounds = ["white", "none", "dark"] as const;

/** What an exported picture is called and stands on. */
export function ExportDialog({ kind, title, onExport, onClose }: Props) {
  const text = useText();
  const [choice, setChoice] = useState<PictureChoice>({ title, background: "white", wide: 3840 });
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const run = () => {
    setIsBusy(true);
    onExport(choice).then(onClose, () => {
      setIsBusy(false);
      setHasFailed(true);
    });
  };
  return (
    <Dialog title={text(`export.${kind}`)} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <label>
          {text("export.name")}
          <input
            type="text"
            maxLength={60}
            value={choice.title}
            onChange={(event) => setChoice({ ...choice, title: event.target.value })}
          />
        </label>
        <fieldset className="filter-group">
          <legend>{text("export.background")}</legend>
          {backgrounds.map((background) => (
            <label key={background} className="look-choice">
              <input
                type="radio"
                name="background"
                checked={choice.background === background}
                onChange={() => setChoice({ ...choice, background })}
              />
              {text(`export.background.${background}`)}
            </label>
          ))}
        </fieldset>
        {kind === "png" && (
          <label>
            {text("export.size")}
            <select
              value={choice.wide}
              onChange={(event) => setChoice({ ...choice, wide: Number(event.target.value) })}
            >
              {widths.map((wide) => (
                <option key={wide} value={wide}>
                  {text("export.pixels", { n: wide })}
                </option>
              ))}
            </select>
          </label>
        )}
        <p className="quiet">{text("export.hint")}</p>
        {hasFailed && (
          <p className="form-error" role="alert">
            {text("export.failed")}
          </p>
        )}
        <div className="form-actions">
          <Button onClick={onClose}>{text("dialog.cancel")}</Button>
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {text(isBusy ? "export.busy" : "export.run")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

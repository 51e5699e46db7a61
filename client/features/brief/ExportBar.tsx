import Button from "antd/es/button";
import { useText } from "../../i18n/I18nProvider.tsx";
import type { Briefing } from "./briefing.ts";
import type { Studio } from "./PictureStudio.tsx";
import { useBriefExport } from "./use-brief-export.ts";

interface Props {
  readonly briefing: Briefing;
  readonly isMasked: boolean;
  readonly studio: Studio;
  readonly before: () => Promise<void>;
  readonly printAddress: string;
}

/** The files that a briefing can be handed on as. */
export function ExportBar({ briefing, isMasked, studio, before, printAddress }: Props) {
  const text = useText();
  const exporting = useBriefExport(briefing, studio, isMasked, before);
  const isBusy = exporting.progress !== null;
  return (
    <>
      <Button type="primary" disabled={isBusy} onClick={() => exporting.start("PPTX")}>
        {text("brief.exportPptx")}
      </Button>
      <Button disabled={isBusy} onClick={() => exporting.start("DOCX")}>
        {text("brief.exportDocx")}
      </Button>
      <Button disabled={isBusy} onClick={() => exporting.start("HTML")}>
        {text("brief.exportHtml")}
      </Button>
      <Button href={printAddress} target="_blank">
        {text("brief.exportPdf")}
      </Button>
      <div role="status" className="export-words">
        {exporting.progress !== null && (
          <>
            <span>{exporting.progress}</span>
            <button type="button" className="text-button" onClick={exporting.cancel}>
              {text("dialog.cancel")}
            </button>
          </>
        )}
        {exporting.progress === null && exporting.outcome !== null && (
          <span className={exporting.outcome.hasFailed ? "form-error" : ""}>
            {exporting.outcome.words}
          </span>
        )}
      </div>
    </>
  );
}

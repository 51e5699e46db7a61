import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { errorText } from "../../ui/ErrorNotice.tsx";
import type { FileDownload } from "./use-file.ts";

/** How far a file is, in words, with a way to stop it. Keeps its place, so that nothing moves. */
export function FileNotice({ file }: { file: FileDownload }) {
  const text = useText();
  const lang = useLang();
  const { state } = file;
  const isRunning = state.phase === "making" || state.phase === "receiving";
  return (
    <div className="file-notice">
      <p role="status">
        {state.phase === "making" && text("lists.making", { title: state.title })}
        {state.phase === "receiving" &&
          text("lists.receiving", {
            title: state.title,
            kb: Math.ceil(state.received / 1024),
            of: state.total === null ? "?" : Math.ceil(state.total / 1024),
          })}
        {state.phase === "done" && text("lists.done", { name: state.name })}
        {state.phase === "cancelled" && text("lists.cancelled", { title: state.title })}
      </p>
      {isRunning && (
        <button type="button" className="text-button" onClick={file.cancel}>
          {text("lists.cancel")}
        </button>
      )}
      {state.phase === "failed" && (
        <p className="form-error" role="alert">
          {errorText(state.error, lang)}
        </p>
      )}
    </div>
  );
}

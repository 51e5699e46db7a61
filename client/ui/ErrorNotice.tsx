import Button from "antd/es/button";
import { useLang, useText } from "../i18n/I18nProvider.tsx";
import { type Lang, translate } from "../i18n/translate.ts";

/** What an error says in both languages; other errors than these are unexpected. */
interface Explained {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly isTemporary: boolean;
}

const isExplained = (error: unknown): error is Explained =>
  typeof error === "object" && error !== null && "zh" in error && "en" in error;

/** An error in one sentence of the language. */
export const errorText = (error: unknown, lang: Lang): string =>
  isExplained(error) ? error[lang] : translate(lang, "error.unknown");

/** An error in words, with a way on. A temporary one is retried by itself; see `app/queries.ts`. */
export function ErrorNotice(props: { error: unknown; isRetrying: boolean; onRetry(): void }) {
  const lang = useLang();
  const text = useText();
  const known = isExplained(props.error) ? props.error : null;
  const isTemporary = known?.isTemporary ?? false;
  const isDatabase = isTemporary && known?.code !== "NETWORK";
  return (
    <div className="error-notice" role="alert">
      <p className="error-title">{text(isDatabase ? "error.recovering" : "error.title")}</p>
      <p>{known ? known[lang] : text("error.unknown")}</p>
      {isTemporary && <p className="quiet">{text("error.autoRetry")}</p>}
      <Button onClick={props.onRetry} loading={props.isRetrying}>
        {text(props.isRetrying ? "error.retrying" : "error.retry")}
      </Button>
    </div>
  );
}

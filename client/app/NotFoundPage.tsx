import Button from "antd/es/button";
import { useText } from "../i18n/I18nProvider.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";

export function NotFoundPage() {
  const text = useText();
  return (
    <main id="content" className="explore">
      <div className="explore-message">
        <EmptyState isPage title={text("app.notFound")} hint={text("app.notFoundHint")}>
          <a href="/">{text("app.home")}</a>
        </EmptyState>
      </div>
    </main>
  );
}

/** Stands outside the shell, so the language is not known here: Chinese. */
export function CrashPage() {
  const text = useText();
  return (
    <main className="explore-message" role="alert">
      <EmptyState isPage title={text("app.crashed")} hint={text("app.crashedHint")}>
        <Button onClick={() => location.reload()}>{text("app.reload")}</Button>
      </EmptyState>
    </main>
  );
}

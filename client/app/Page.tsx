import { type ReactNode, Suspense } from "react";
import { useText } from "../i18n/I18nProvider.tsx";
import { LoadingNotice } from "../ui/LoadingNotice.tsx";

/** What is read only when it is opened, with words while that takes. */
export function Page({ children }: { children: ReactNode }) {
  const text = useText();
  return (
    <Suspense
      fallback={
        <main id="content" className="page">
          <div className="page-body">
            <LoadingNotice>{text("app.loading")}</LoadingNotice>
          </div>
        </main>
      }
    >
      {children}
    </Suspense>
  );
}

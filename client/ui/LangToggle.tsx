import Button from "antd/es/button";
import { useLang, useText } from "../i18n/I18nProvider.tsx";
import type { Lang } from "../i18n/translate.ts";

/** Offers the other language, in that language. */
export function LangToggle({ onChange }: { onChange(lang: Lang): void }) {
  const lang = useLang();
  const text = useText();
  const other = lang === "zh" ? "en" : "zh";
  return (
    <Button
      lang={other === "zh" ? "zh-CN" : "en"}
      aria-label={`${text("app.language")}: ${other === "zh" ? "中文" : "English"}`}
      onClick={() => onChange(other)}
    >
      {other === "zh" ? "中文" : "English"}
    </Button>
  );
}

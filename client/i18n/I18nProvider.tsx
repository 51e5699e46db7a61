import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type Lang, type Translate, translate } from "./translate.ts";

const LangContext = createContext<Lang>("zh");

export function I18nProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <LangContext value={lang}>{children}</LangContext>;
}

export function useLang(): Lang {
  return useContext(LangContext);
}

export function useText(): Translate {
  const lang = useLang();
  return useMemo<Translate>(() => (key, values) => translate(lang, key, values), [lang]);
}

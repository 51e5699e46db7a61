import { QueryClientProvider } from "@tanstack/react-query";
import ConfigProvider from "antd/es/config-provider";
import enUS from "antd/es/locale/en_US";
import zhCN from "antd/es/locale/zh_CN";
import { type ReactNode, useMemo, useState } from "react";
import { I18nProvider } from "../i18n/I18nProvider.tsx";
import type { Lang } from "../i18n/translate.ts";
import { createQueryClient } from "./queries.ts";
import { themeOf } from "./theme.ts";

interface Props {
  readonly lang: Lang;
  readonly isDark: boolean;
  readonly children: ReactNode;
}

export function Providers({ lang, isDark, children }: Props) {
  const [client] = useState(createQueryClient);
  const theme = useMemo(() => themeOf(isDark), [isDark]);
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider
        locale={lang === "zh" ? zhCN : enUS}
        theme={theme}
        button={{ autoInsertSpace: false }}
      >
        <I18nProvider lang={lang}>{children}</I18nProvider>
      </ConfigProvider>
    </QueryClientProvider>
  );
}

import type { ThemeConfig } from "antd/es/config-provider";
import antd from "antd/es/theme";
import { fontStack } from "../graph/stylesheet.ts";

export const themeOf = (isDark: boolean): ThemeConfig => ({
  algorithm: isDark ? antd.darkAlgorithm : antd.defaultAlgorithm,
  token: {
    colorPrimary: isDark ? "#3d77bd" : "#1f4b82",
    colorLink: isDark ? "#8fb4e3" : "#1f4b82",
    colorText: isDark ? "#e6ebf1" : "#1f2933",
    ...(isDark ? { colorBgBase: "#1b222b" } : {}),
    borderRadius: 4,
    fontFamily: fontStack,
    fontSize: 14,
    motion: false,
  },
});

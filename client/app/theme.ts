import type { ThemeConfig } from "antd/es/config-provider";
import { fontStack } from "../graph/stylesheet.ts";

export const theme: ThemeConfig = {
  token: {
    colorPrimary: "#1f4b82",
    colorLink: "#1f4b82",
    colorText: "#1f2933",
    borderRadius: 4,
    fontFamily: fontStack,
    fontSize: 14,
    motion: false,
  },
};

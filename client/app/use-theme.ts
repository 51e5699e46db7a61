import { useEffect, useState } from "react";

const key = "chain-atlas.theme";
const systemIsDark = () => matchMedia("(prefers-color-scheme: dark)").matches;

/** Dark or light: what the user chose on this machine, else what the system has. It is no part of a link. */
export function useTheme(): [boolean, (isDark: boolean) => void] {
  const [isDark, setIsDark] = useState(() => {
    const chosen = localStorage.getItem(key);
    return chosen === null ? systemIsDark() : chosen === "dark";
  });
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  }, [isDark]);
  const choose = (dark: boolean) => {
    localStorage.setItem(key, dark ? "dark" : "light");
    setIsDark(dark);
  };
  return [isDark, choose];
}

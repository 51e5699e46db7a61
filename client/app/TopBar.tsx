import { type RefObject, useEffect } from "react";
import { Link, useLocation } from "react-router";
import { SearchBox } from "../features/search/SearchBox.tsx";
import { useText } from "../i18n/I18nProvider.tsx";
import type { Lang } from "../i18n/translate.ts";
import { Icon } from "../ui/Icon.tsx";
import { LangToggle } from "../ui/LangToggle.tsx";
import { graphPath } from "./view-state.ts";

interface Props {
  readonly graphAddress: string;
  pageAddress(path: string): string;
  readonly isDark: boolean;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  onChoose(id: string): void;
  onLang(lang: Lang): void;
  onDark(isDark: boolean): void;
  onViews(): void;
  onHelp(): void;
}

const pages = [
  { path: "/", name: "nav.overview" },
  { path: graphPath, name: "nav.graph" },
  { path: "/plan", name: "nav.plan" },
  { path: "/chains", name: "nav.chains" },
  { path: "/gaps", name: "nav.gaps" },
  { path: "/departments", name: "nav.duties" },
  { path: "/prospects", name: "nav.prospects" },
  { path: "/briefs", name: "nav.briefs" },
  { path: "/lists", name: "nav.lists" },
  { path: "/targets", name: "nav.targets" },
] as const;

const isWithin = (pathname: string, path: string): boolean =>
  pathname === path || (path !== "/" && pathname.startsWith(`${path}/`));

export function TopBar(props: Props) {
  const text = useText();
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${text("app.name")} · ${text("app.tagline")}`;
  }, [text]);
  const dark = text(props.isDark ? "command.light" : "command.dark");
  return (
    <>
      <a className="skip-link" href="#content">
        {text("app.skip")}
      </a>
      <header className="top-bar">
        <Link className="brand" to={props.pageAddress("/")} title={text("app.home")}>
          <strong>链图</strong> <span>ChainAtlas</span>
        </Link>
        <nav className="top-nav" aria-label={text("nav.label")}>
          {pages.map(({ path, name }) => (
            <Link
              key={path}
              to={path === graphPath ? props.graphAddress : props.pageAddress(path)}
              aria-current={isWithin(pathname, path) ? "page" : undefined}
            >
              {text(name)}
            </Link>
          ))}
        </nav>
        <SearchBox inputRef={props.searchRef} onChoose={props.onChoose} />
        <button
          type="button"
          className="tool tool-named"
          title={text("command.views")}
          aria-label={text("command.views")}
          onClick={props.onViews}
        >
          <Icon name="views" />
          <span>{text("command.views")}</span>
        </button>
        <button
          type="button"
          className="tool"
          aria-label={text("command.help")}
          title={text("command.help")}
          onClick={props.onHelp}
        >
          <Icon name="help" />
        </button>
        <button
          type="button"
          className="tool"
          aria-label={dark}
          title={dark}
          onClick={() => props.onDark(!props.isDark)}
        >
          <Icon name={props.isDark ? "light" : "dark"} />
        </button>
        <LangToggle onChange={props.onLang} />
      </header>
    </>
  );
}

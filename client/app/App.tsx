import { useEffect, useRef } from "react";
import { Outlet, useOutletContext } from "react-router";
import { SearchBox } from "../features/search/SearchBox.tsx";
import { useText } from "../i18n/I18nProvider.tsx";
import { LangToggle } from "../ui/LangToggle.tsx";
import { commandOfKey } from "./commands.ts";
import { Providers } from "./Providers.tsx";
import { useViewState } from "./use-view-state.ts";
import { addNode, backToOverview, setLang, type ViewState, writeView } from "./view-state.ts";

export interface AppContext {
  readonly view: ViewState;
  change(change: (view: ViewState) => ViewState): void;
}

export const useApp = (): AppContext => useOutletContext<AppContext>();

export function App() {
  const [view, change] = useViewState();
  const search = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.documentElement.lang = view.lang === "zh" ? "zh-CN" : "en";
  }, [view.lang]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.isComposing ? undefined : commandOfKey(event);
      if (command === undefined) return;
      if (command.key !== "Escape") event.preventDefault();
      command.run({ view, change, focusSearch: () => search.current?.focus() });
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [view, change]);

  const home = writeView(backToOverview(view)).toString();
  return (
    <Providers lang={view.lang}>
      <TopBar
        homeAddress={`/${home === "" ? "" : `?${home}`}`}
        onHome={() => change(backToOverview)}
        searchRef={search}
        onChoose={(id) => change((now) => addNode(now, id))}
        onLang={(lang) => change((now) => setLang(now, lang))}
      />
      <Outlet context={{ view, change } satisfies AppContext} />
    </Providers>
  );
}

interface TopBarProps {
  readonly homeAddress: string;
  readonly searchRef: React.RefObject<HTMLInputElement | null>;
  onHome(): void;
  onChoose(id: string): void;
  onLang(lang: ViewState["lang"]): void;
}

function TopBar(props: TopBarProps) {
  const text = useText();
  useEffect(() => {
    document.title = `${text("app.name")} · ${text("app.tagline")}`;
  }, [text]);
  return (
    <>
      <a className="skip-link" href="#content">
        {text("app.skip")}
      </a>
      <header className="top-bar">
        <a
          className="brand"
          href={props.homeAddress}
          title={text("app.home")}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || location.pathname !== "/")
              return;
            event.preventDefault();
            props.onHome();
          }}
        >
          <strong>链图</strong> <span>ChainAtlas</span>
          <small>{text("app.home")}</small>
        </a>
        <SearchBox inputRef={props.searchRef} onChoose={props.onChoose} />
        <LangToggle onChange={props.onLang} />
      </header>
    </>
  );
}

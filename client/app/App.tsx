import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Outlet, useLocation, useNavigate, useOutletContext } from "react-router";
import { addNode, backToOverview } from "../features/explore/explore-view.ts";
import { addressOf } from "../features/saved/saved-view.ts";
import { useCommandKeys } from "../ui/commands.ts";
import { useAddress } from "../ui/use-address.ts";
import { appCommands } from "./commands.ts";
import { Providers } from "./Providers.tsx";
import { TopBar } from "./TopBar.tsx";
import { useTheme } from "./use-theme.ts";
import { type ChangeView, useViewState, type ViewHistory } from "./use-view-state.ts";
import { graphPath, setLang, type ViewState, writeView } from "./view-state.ts";

const SavedViews = lazy(() =>
  import("../features/saved/SavedViews.tsx").then((m) => ({ default: m.SavedViews })),
);
const HelpDialog = lazy(() => import("./HelpDialog.tsx").then((m) => ({ default: m.HelpDialog })));

export interface AppContext {
  readonly view: ViewState;
  readonly change: ChangeView;
  readonly history: ViewHistory;
  readonly isDark: boolean;
}

export const useApp = (): AppContext => useOutletContext<AppContext>();

export function App() {
  const [view, change, history] = useViewState();
  const [isDark, setIsDark] = useTheme();
  const [dialog, setDialog] = useState<"views" | "help" | null>(null);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const address = useAddress();
  const isExplorer = pathname === graphPath;
  const search = useRef<HTMLInputElement>(null);
  const close = () => setDialog(null);

  useEffect(() => {
    document.documentElement.lang = view.lang === "zh" ? "zh-CN" : "en";
  }, [view.lang]);
  useCommandKeys(
    appCommands({
      focusSearch: () => search.current?.focus(),
      undo: history.undo,
      redo: history.redo,
      openViews: () => setDialog("views"),
      openHelp: () => setDialog("help"),
    }),
  );

  const whole = writeView(backToOverview(view)).toString();
  return (
    <Providers lang={view.lang} isDark={isDark}>
      <TopBar
        graphAddress={whole === "" ? graphPath : `${graphPath}?${whole}`}
        pageAddress={(path) => address.to(path, { region: address.get("region") })}
        isDark={isDark}
        searchRef={search}
        onChoose={(id) => {
          change((now) => addNode(now, id));
          // The keys of the picture work from here on.
          document.getElementById("graph")?.focus();
        }}
        onLang={(lang) => {
          // The explorer's address is written whole; the other pages keep their own parameters.
          if (isExplorer) change((now) => setLang(now, lang));
          else address.set({ lang: lang === "zh" ? null : lang });
        }}
        onDark={setIsDark}
        onViews={() => setDialog("views")}
        onHelp={() => setDialog("help")}
      />
      <Outlet context={{ view, change, history, isDark } satisfies AppContext} />
      <Suspense>
        {dialog === "views" && (
          <SavedViews
            onOpen={(id) => {
              close();
              navigate(addressOf(id));
            }}
            onClose={close}
          />
        )}
        {dialog === "help" && <HelpDialog onClose={close} />}
      </Suspense>
    </Providers>
  );
}

import Button from "antd/es/button";
import { type ReactNode, useMemo, useRef } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { ChainMap } from "./ChainMap.tsx";
import { exportMap } from "./export-map.ts";
import { completenessText } from "./gap-words.ts";
import { type Overlay, overlays } from "./map-cards.ts";
import { PlanWords } from "./Part.tsx";
import { RegionSelect } from "./RegionSelect.tsx";
import { type Board, type BoardChain, defaultRegion, useBoard } from "./use-board.ts";

interface Props {
  readonly chainKey: string;
  panel(chain: string, segment: string, region: string, onClose: () => void): ReactNode;
}

export function ChainPage({ chainKey, panel }: Props) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const region = address.get("region") ?? defaultRegion;
  const other = address.get("with");
  const board = useBoard(region);
  const second = useBoard(other ?? region);
  const found = board.data?.gapBoard.chains.find(({ chain }) => chain.id === `chain:${chainKey}`);
  const segment = address.get("segment");
  const failed = board.isError ? board : second.isError ? second : null;
  return (
    <main id="content" className="page">
      <div className="page-body">
        <header className="page-head">
          <div>
            <p>
              <a href={address.to("/chains", { region: address.get("region") })}>
                ‹ {text("chain.backToAll")}
              </a>
            </p>
            <h1>
              {found
                ? text("chain.title", { name: nameOf(lang, found.chain) })
                : text("nav.chains")}
            </h1>
          </div>
          <div className="page-tools">
            <RegionSelect
              label={text("gap.region")}
              value={region}
              onChange={(next) => address.set({ region: next }, true)}
            />
            <RegionSelect
              label={text("gap.compare")}
              isOptional
              value={other}
              onChange={(next) => address.set({ with: next }, true)}
            />
          </div>
        </header>
        {(board.isPending || second.isPending) && (
          <LoadingNotice>{text("chain.loading")}</LoadingNotice>
        )}
        {failed !== null && (
          <ErrorNotice
            error={failed.error}
            isRetrying={failed.isFetching}
            onRetry={() => void failed.refetch()}
          />
        )}
        {board.data && !found && (
          <EmptyState title={text("chain.notFound")} hint={text("chain.notFoundHint")}>
            <a href={address.to("/chains")}>{text("chain.backToAll")}</a>
          </EmptyState>
        )}
        {board.data && found && (other === null || second.data) && (
          <ChainBody
            board={board.data.gapBoard}
            found={found}
            other={other === null ? null : (second.data?.gapBoard ?? null)}
          />
        )}
      </div>
      {segment !== null &&
        found &&
        panel(found.chain.id, segment, region, () => address.set({ segment: null }))}
    </main>
  );
}

function ChainBody(props: { board: Board; found: BoardChain; other: Board | null }) {
  const { board, found, other } = props;
  const { chain, gaps, completeness, signals } = found;
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const svg = useRef<SVGSVGElement>(null);
  const written = address.list("open").join("\n");
  const open = useMemo(() => (written === "" ? [] : written.split("\n")), [written]);
  const overlay: Overlay = overlays.find((one) => one === address.get("overlay")) ?? "state";
  const regionName = nameOf(lang, board.region);
  const compared = useMemo(() => {
    const same = other?.chains.find((one) => one.chain.id === chain.id);
    return other && same
      ? {
          gaps: same.gaps,
          completeness: same.completeness,
          names: [nameOf(lang, board.region), nameOf(lang, other.region)] as const,
        }
      : null;
  }, [other, chain.id, board.region, lang]);
  const groups = useMemo(
    () =>
      chain.groups.map((key, i) => ({
        key,
        title: lang === "en" ? (chain.groupsEn[i] ?? key) : key,
      })),
    [chain, lang],
  );
  const isAllOpen = groups.every(({ key }) => open.includes(key));
  const names = compared === null ? regionName : compared.names.join(" / ");
  const label = text("chain.map", { name: nameOf(lang, chain), region: names });
  const save = (kind: "png" | "svg") => {
    if (svg.current) void exportMap(svg.current, label, kind);
  };
  return (
    <>
      <div className="board-bar">
        <fieldset className="segmented" aria-label={text("chain.overlay")}>
          {overlays.map((one) => (
            <button
              key={one}
              type="button"
              className="tool"
              aria-pressed={overlay === one}
              onClick={() => address.set({ overlay: one === "state" ? null : one }, true)}
            >
              {text(`overlay.${one}`)}
            </button>
          ))}
        </fieldset>
        <Button onClick={() => address.set({ open: isAllOpen ? null : chain.groups }, true)}>
          {text(isAllOpen ? "chain.closeAll" : "chain.openAll")}
        </Button>
        <span
          className="completeness"
          title={text("gap.completenessHint", {
            evidenced: completeness.evidenced,
            total: completeness.total,
          })}
        >
          {text("gap.completeness")}
          {text("list.colon")}
          <strong>{completenessText(text, completeness)}</strong>{" "}
          <span className="quiet">
            {text("gap.evidenced", {
              evidenced: completeness.evidenced,
              total: completeness.total,
            })}
          </span>
          {compared !== null && (
            <>
              {" "}
              · {compared.names[1]} <strong>{completenessText(text, compared.completeness)}</strong>
            </>
          )}
        </span>
        <span className="board-note" />
        <Button onClick={() => save("png")}>{text("chain.exportPng")}</Button>
        <Button onClick={() => save("svg")}>{text("chain.exportSvg")}</Button>
      </div>
      {open.length > 0 && (
        <p className="open-groups">
          {groups
            .filter(({ key }) => open.includes(key))
            .map(({ key, title }) => (
              <button
                key={key}
                type="button"
                className="tool"
                title={text("chain.closeGroup")}
                onClick={() => address.set({ open: open.filter((one) => one !== key) }, true)}
              >
                {title} ×
              </button>
            ))}
        </p>
      )}
      <div className="map-scroll">
        <ChainMap
          svgRef={svg}
          label={label}
          gaps={gaps}
          groups={groups}
          open={open}
          overlay={overlay}
          compared={compared}
          selected={address.get("segment")}
          footer={text("chain.footer", {
            evidenced: completeness.evidenced,
            total: completeness.total,
            date: new Date().toISOString().slice(0, 10),
          })}
          onOpen={(card) =>
            card.kind === "group"
              ? address.set({ open: [...open, card.group] }, true)
              : address.set({ segment: card.id })
          }
        />
      </div>
      <p className="quiet">{text("chain.mapHint")}</p>
      {signals.length > 0 && (
        <section className="chain-signals">
          <h2>{text("chain.signals")}</h2>
          {signals.map(({ quote, kinds, task, evidence }) => (
            <PlanWords key={task.id + quote} quote={quote} kinds={kinds} place={evidence[0]}>
              {task.number} {task.title}
            </PlanWords>
          ))}
        </section>
      )}
      <p className="quiet">{text("chain.noComplexity")}</p>
    </>
  );
}

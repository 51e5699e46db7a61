import Button from "antd/es/button";
import Input from "antd/es/input";
import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, nameOf } from "../../i18n/translate.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { download, fileName, toCsv } from "../../ui/files.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { type Address, useAddress } from "../../ui/use-address.ts";
import { type BoardRow, GapTable } from "./GapTable.tsx";
import { intervalText } from "./gap-words.ts";
import { HeatMap } from "./HeatMap.tsx";
import { MethodButton } from "./MethodDialog.tsx";
import { RegionSelect } from "./RegionSelect.tsx";
import { type GapList, isInList, type Ranked, rankGaps, type Weights } from "./scoring.ts";
import { type Board, defaultRegion, useBoard } from "./use-board.ts";
import { WeightPanel } from "./WeightPanel.tsx";
import { defaultWeights, isSame, readWeights, writeWeights } from "./weights.ts";

const lists = ["proven", "verify", "every"] as const;
const listTexts = {
  proven: ["gap.proven", "gap.provenHint"],
  verify: ["gap.toVerify", "gap.toVerifyHint"],
  every: ["gap.allSegments", "gap.allHint"],
} as const;

interface Props {
  /** The panel beside the board for the chosen segment. */
  panel(chain: string, segment: string, region: string, onClose: () => void): ReactNode;
}

export function GapsPage({ panel }: Props) {
  const address = useAddress();
  const text = useText();
  const region = address.get("region") ?? defaultRegion;
  const board = useBoard(region);
  const chain = address.get("of");
  const segment = address.get("segment");
  return (
    <main id="content" className="page">
      <div className="page-body">
        <header className="page-head">
          <div>
            <h1>{text("gap.title")}</h1>
            <p className="quiet">{text("gap.intro")}</p>
          </div>
          <div className="page-tools">
            {board.data && <MethodButton policy={board.data.gapBoard.policy} />}
            <RegionSelect
              label={text("gap.region")}
              value={region}
              onChange={(next) => address.set({ region: next, segment: null, of: null }, true)}
            />
          </div>
        </header>
        {board.isPending && <LoadingNotice>{text("gap.loading")}</LoadingNotice>}
        {board.isError && (
          <ErrorNotice
            error={board.error}
            isRetrying={board.isFetching}
            onRetry={() => void board.refetch()}
          />
        )}
        {board.data && <BoardBody board={board.data.gapBoard} address={address} region={region} />}
      </div>
      {segment !== null &&
        chain !== null &&
        panel(chain, segment, region, () => address.set({ segment: null, of: null }))}
    </main>
  );
}

function BoardBody(props: { board: Board; address: Address; region: string }) {
  const { board, address } = props;
  const text = useText();
  const lang = useLang();
  const [words, setWords] = useState("");
  const { policy } = board;
  const byDefault = defaultWeights(policy);
  const written = readWeights(address.get("w"), byDefault);
  // A slider moves many times a second; the address, which browsers limit, is written when it rests.
  const [moving, setMoving] = useState<Weights | null>(null);
  const weights = moving ?? written;
  // The address follows a moment after it is set: until then the slider must not jump back.
  const { direct, decay, enough } = written;
  useEffect(() => {
    setMoving((now) => (now !== null && isSame(now, { direct, decay, enough }) ? null : now));
  }, [direct, decay, enough]);
  const shownWeights = useDeferredValue(weights);
  const list = readList(address.get("list"));
  const chain = address.get("chain");
  const stage = address.get("stage");
  const every = useMemo<BoardRow[]>(
    () => board.chains.flatMap(({ chain, gaps }) => gaps.map((gap) => ({ ...gap, chain }))),
    [board],
  );
  const ranked = useMemo(() => rankGaps(every, list, shownWeights), [every, list, shownWeights]);
  const needle = words.trim().toLowerCase();
  const rows = useMemo(
    () =>
      ranked.filter(
        ({ gap }) =>
          (chain === null || gap.chain.id === chain) &&
          (stage === null || gap.segment.stage === stage) &&
          `${gap.segment.name} ${gap.segment.nameEn ?? ""}`.toLowerCase().includes(needle),
      ),
    [ranked, chain, stage, needle],
  );
  // What is large is drawn anew only where something of it changed: a weight moves many times a second.
  const chosen = useMemo(() => ({ chain, stage }), [chain, stage]);
  const mapAddress = useCallback(
    (id: string) =>
      address.to(`/chains/${id.replace("chain:", "")}`, { region: address.get("region") }),
    [address],
  );
  const choose = useCallback(
    (nextChain: string, nextStage: string) =>
      address.set(
        chosen.chain === nextChain && chosen.stage === nextStage
          ? { chain: null, stage: null }
          : { chain: nextChain, stage: nextStage },
        true,
      ),
    [address, chosen],
  );
  const select = useCallback(
    (row: BoardRow) => address.set({ segment: row.segment.id, of: row.chain.id }),
    [address],
  );
  const isFiltered = chain !== null || stage !== null || needle !== "";
  return (
    <>
      <section className="board-top">
        <div className="board-heat">
          <HeatMap
            chains={board.chains}
            weights={shownWeights}
            chosen={chosen}
            mapAddress={mapAddress}
            onChoose={choose}
          />
          <p className="quiet">{text("gap.heatHint")}</p>
        </div>
        <WeightPanel
          weights={weights}
          byDefault={byDefault}
          onChange={(next) => {
            setMoving(next);
            scheduleWrite(() => address.set({ w: writeWeights(next, byDefault) }));
          }}
        />
      </section>
      <div className="board-bar">
        <fieldset className="segmented" aria-label={text("gap.title")}>
          {lists.map((one) => (
            <button
              key={one}
              type="button"
              className="tool"
              aria-pressed={list === one}
              title={text(listTexts[one][1])}
              onClick={() => address.set({ list: one === "proven" ? null : one }, true)}
            >
              {text(listTexts[one][0])}
              <span className="count">{every.filter((gap) => isInList(gap, one)).length}</span>
            </button>
          ))}
        </fieldset>
        <Input
          className="board-search"
          allowClear
          value={words}
          placeholder={text("gap.search")}
          aria-label={text("gap.search")}
          onChange={(event) => setWords(event.target.value)}
        />
        {isFiltered && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              setWords("");
              address.set({ chain: null, stage: null }, true);
            }}
          >
            {text("gap.clear")}
          </button>
        )}
        <span className="quiet board-note">
          {text(listTexts[list][1])} · {text("gap.count", { n: rows.length })}
        </span>
        <Button
          onClick={() => {
            const title = `${text(listTexts[list][0])}-${nameOf(lang, board.region)}`;
            download(
              fileName(title, "csv"),
              new Blob([toCsv(tableOf(rows))], { type: "text/csv" }),
            );
          }}
        >
          {text("gap.export")}
        </Button>
      </div>
      <GapTable rows={rows} selected={address.get("segment")} onSelect={select} />
    </>
  );

  function tableOf(shown: readonly Ranked<BoardRow>[]): string[][] {
    const head = (
      [
        "gap.rank",
        "gap.segment",
        "gap.chain",
        "gap.stage",
        "gap.state",
        "gap.score",
        "gap.suppliers",
        "gap.move",
        "segment.why",
      ] as const
    ).map((key) => text(key));
    return [
      head,
      ...shown.map(({ gap, rank, score }) => [
        rank === null ? "" : String(rank),
        nameOf(lang, gap.segment),
        nameOf(lang, gap.chain),
        enumName(lang, "Stage", gap.segment.stage),
        enumName(lang, "GapState", gap.state),
        score === null ? text("gap.noScore") : intervalText(score),
        text("gap.suppliersValue", { n: gap.knownSuppliers, m: gap.firmsElsewhere }),
        gap.move === null ? "" : enumName(lang, "ChainMove", gap.move),
        gap.rules.map((rule) => rule[lang]).join(lang === "zh" ? "；" : "; "),
      ]),
    ];
  }
}

let pending: ReturnType<typeof setTimeout> | undefined;
function scheduleWrite(write: () => void): void {
  clearTimeout(pending);
  pending = setTimeout(write, 250);
}

const readList = (value: string | null): GapList =>
  lists.find((list) => list === value) ?? "proven";

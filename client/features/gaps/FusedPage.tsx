import { useQuery } from "@tanstack/react-query";
import { type Ref, useMemo } from "react";
import { SharedLinksDocument, type SharedLinksQuery } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { wrapLabel } from "../../graph/labels.ts";
import { fontStack } from "../../graph/stylesheet.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, nameOf } from "../../i18n/translate.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { gapMark, gapStateOrder } from "../../ui/gap-states.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { Glyph } from "./ChainCardView.tsx";
import { completenessText } from "./gap-words.ts";
import { RegionSelect } from "./RegionSelect.tsx";
import { type Board, type BoardGap, defaultRegion, useBoard } from "./use-board.ts";

/** All chains with the segments of one that feed another. */
export function FusedPage() {
  const text = useText();
  const address = useAddress();
  const region = address.get("region") ?? defaultRegion;
  const board = useBoard(region);
  const shared = useShared();
  const failed = board.isError ? board : shared.isError ? shared : null;
  return (
    <main id="content" className="page">
      <div className="page-body">
        <header className="page-head">
          <div>
            <h1>{text("fused.title")}</h1>
            <p className="quiet">{text("fused.hint")}</p>
          </div>
          <RegionSelect
            label={text("gap.region")}
            value={region}
            onChange={(next) => address.set({ region: next }, true)}
          />
        </header>
        {(board.isPending || shared.isPending) && (
          <LoadingNotice>{text("fused.loading")}</LoadingNotice>
        )}
        {failed !== null && (
          <ErrorNotice
            error={failed.error}
            isRetrying={failed.isFetching}
            onRetry={() => void failed.refetch()}
          />
        )}
        {board.data && shared.data && (
          <FusedMap board={board.data.gapBoard} links={shared.data.sharedLinks} />
        )}
      </div>
    </main>
  );
}

export const useShared = () =>
  useQuery({
    queryKey: ["shared"],
    queryFn: ({ signal }) => request(SharedLinksDocument, {}, signal),
  });

type Link = SharedLinksQuery["sharedLinks"][number];

const headWidth = 268;
const laneWidth = 372;
const box = { width: 112, height: 46, gap: 10 };
const perRow = 3;
const head = 36;
const stages = ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM"] as const;

interface Placed {
  readonly gap: BoardGap;
  readonly x: number;
  readonly y: number;
}

/** Rows of chains, columns of stages; a segment stands where its chain and its stage meet. */
function placesOf(board: Board, links: readonly Link[]) {
  const joining = new Set(links.flatMap((link) => [link.from.id, link.to.id]));
  const places = new Map<string, Placed>();
  let top = head;
  const rows = board.chains.map((chain) => {
    const cells = stages.map((stage) =>
      chain.gaps.filter((gap) => gap.segment.stage === stage && joining.has(gap.segment.id)),
    );
    const lines = Math.max(1, ...cells.map((cell) => Math.ceil(cell.length / perRow)));
    const height = Math.max(88, lines * (box.height + box.gap) + 26);
    cells.forEach((cell, column) => {
      cell.forEach((gap, i) => {
        const inLine = Math.min(perRow, cell.length - Math.floor(i / perRow) * perRow);
        const lineTop =
          top + (height - Math.ceil(cell.length / perRow) * (box.height + box.gap) + box.gap) / 2;
        places.set(gap.segment.id, {
          gap,
          x:
            headWidth +
            column * laneWidth +
            (laneWidth * ((i % perRow) + 0.5)) / inLine -
            box.width / 2,
          y: lineTop + Math.floor(i / perRow) * (box.height + box.gap),
        });
      });
    });
    const row = { chain, top, height };
    top += height;
    return row;
  });
  return { rows, places, width: headWidth + 3 * laneWidth, height: top };
}

interface MapProps {
  readonly board: Board;
  readonly links: readonly Link[];
  readonly svgRef?: Ref<SVGSVGElement>;
}

export function FusedMap({ board, links, svgRef }: MapProps) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const { rows, places, width, height } = useMemo(() => placesOf(board, links), [board, links]);
  const mapOf = (chain: string, segment: string | null) =>
    address.to(`/chains/${chain.replace("chain:", "")}`, {
      region: address.get("region"),
      segment,
    });
  return (
    <>
      <div className="map-scroll">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be an SVG */}
        <svg
          ref={svgRef}
          xmlns="http://www.w3.org/2000/svg"
          className="chain-map fused-map"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          style={{ minWidth: width * 0.66, maxWidth: width * 1.1 }}
          fontFamily={fontStack}
          role="group"
          aria-label={text("fused.map")}
        >
          <defs>
            <marker
              id="fused-arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="11"
              markerHeight="11"
              orient="auto"
              markerUnits="userSpaceOnUse"
            >
              <path d="M0 0 8 4 0 8z" fill="#1f4b82" />
            </marker>
          </defs>
          <rect width={width} height={height} fill="#ffffff" />
          {stages.map((stage, i) => (
            <text
              key={stage}
              x={headWidth + (i + 0.5) * laneWidth}
              y={24}
              fontSize="16"
              fontWeight="bold"
              textAnchor="middle"
              fill="#1f4b82"
            >
              {enumName(lang, "Stage", stage)}
            </text>
          ))}
          {rows.map(({ chain, top, height }, i) => (
            <g key={chain.chain.id}>
              <rect
                y={top}
                width={width}
                height={height}
                fill={i % 2 === 0 ? "#f4f7fa" : "#ffffff"}
              />
              <a href={mapOf(chain.chain.id, null)}>
                <rect
                  x={12}
                  y={top + 8}
                  width={headWidth - 28}
                  height={height - 16}
                  rx="8"
                  fill="#1f4b82"
                />
                <text x={26} y={top + 36} fontSize="18" fontWeight="bold" fill="#ffffff">
                  {nameOf(lang, chain.chain)}
                </text>
                <text x={26} y={top + 60} fontSize="12.5" fill="#ffffff">
                  {text("gap.evidenced", {
                    evidenced: chain.completeness.evidenced,
                    total: chain.completeness.total,
                  })}
                  {chain.completeness.range === null
                    ? ""
                    : ` · ${text("gap.completeness")} ${completenessText(text, chain.completeness)}`}
                </text>
              </a>
            </g>
          ))}
          {links.map(({ from, to }) => {
            const [a, b] = [places.get(from.id), places.get(to.id)];
            if (!a || !b) return null;
            const down = b.y > a.y;
            const start = { x: a.x + box.width / 2, y: down ? a.y + box.height : a.y };
            const end = { x: b.x + box.width / 2, y: down ? b.y - 2 : b.y + box.height + 2 };
            const middle = (start.y + end.y) / 2;
            return (
              <path
                key={`${from.id} ${to.id}`}
                d={
                  Math.abs(end.y - start.y) < 8
                    ? `M${start.x} ${start.y}L${end.x} ${end.y}`
                    : `M${start.x} ${start.y}C${start.x} ${middle} ${end.x} ${middle} ${end.x} ${end.y}`
                }
                fill="none"
                stroke="#1f4b82"
                strokeOpacity="0.55"
                strokeWidth="1.8"
                markerEnd="url(#fused-arrow)"
              >
                <title>
                  {text("fused.link", { from: nameOf(lang, from), to: nameOf(lang, to) })}
                </title>
              </path>
            );
          })}
          {rows.map(({ chain }) =>
            chain.gaps.map((gap) => {
              const at = places.get(gap.segment.id);
              return at === undefined ? null : (
                <SegmentBox
                  key={gap.segment.id}
                  placed={at}
                  href={mapOf(chain.chain.id, gap.segment.id)}
                />
              );
            }),
          )}
        </svg>
      </div>
      <p className="map-key">
        {gapStateOrder
          .filter((state) => state !== "ADEQUATE")
          .map((state) => (
            <span key={state}>
              <svg width="16" height="16" aria-hidden="true">
                <Glyph state={state} x={0} y={0} size={16} />
              </svg>{" "}
              {enumName(lang, "GapState", state)}
            </span>
          ))}
      </p>
      <h2>{text("fused.list")}</h2>
      <ul className="fused-list">
        {links.map(({ from, to, fromChain, toChain }) => (
          <li key={`${from.id} ${to.id}`}>
            {text("fused.link", {
              from: `${nameOf(lang, fromChain)} · ${nameOf(lang, from)}`,
              to: `${nameOf(lang, toChain)} · ${nameOf(lang, to)}`,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function SegmentBox({ placed, href }: { placed: Placed; href: string }) {
  const lang = useLang();
  const { gap, x, y } = placed;
  const mark = gapMark(gap.state);
  const name = nameOf(lang, gap.segment);
  const lines = wrapLabel(name, { width: 6.6, lines: 2 }).split("\n");
  return (
    <a
      href={href}
      data-id={gap.segment.id}
      aria-label={`${name} ${enumName(lang, "GapState", gap.state)}`}
    >
      <title>{name}</title>
      <rect
        x={x}
        y={y}
        width={box.width}
        height={box.height}
        rx="6"
        fill={mark.fill}
        stroke={mark.line}
        strokeWidth="1.5"
        strokeDasharray={mark.dash ?? undefined}
      />
      <Glyph state={gap.state} x={x + 5} y={y + box.height / 2 - 7} size={14} />
      <text fontSize="12.5" fill="#1f2933">
        {lines.map((line, i) => (
          <tspan
            key={line}
            x={x + 24}
            y={y + box.height / 2 + 4.5 + (i - (lines.length - 1) / 2) * 15}
          >
            {line}
          </tspan>
        ))}
      </text>
    </a>
  );
}

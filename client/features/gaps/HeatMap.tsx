import { type CSSProperties, memo } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, nameOf } from "../../i18n/translate.ts";
import { GapGlyph } from "../../ui/GapStateMark.tsx";
import { gapMark, gapStateOrder } from "../../ui/gap-states.ts";
import { completenessText } from "./gap-words.ts";
import { scoreOf, type Weights } from "./scoring.ts";
import type { BoardChain, BoardGap } from "./use-board.ts";

const stages = ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM"] as const;

interface Props {
  readonly chains: readonly BoardChain[];
  readonly weights: Weights;
  readonly chosen: { readonly chain: string | null; readonly stage: string | null };
  mapAddress(chain: string): string;
  onChoose(chain: string, stage: string): void;
}

/** Chain by stage: a square a segment by its state, and the highest lower end of the proven gaps. */
export const HeatMap = memo(function HeatMap(props: Props) {
  const { chains, weights, chosen, mapAddress, onChoose } = props;
  const text = useText();
  const lang = useLang();
  return (
    <table className="heat" aria-label={text("gap.heat")}>
      <thead>
        <tr>
          <th scope="col">{text("gap.chain")}</th>
          {stages.map((stage) => (
            <th scope="col" key={stage}>
              {enumName(lang, "Stage", stage)}
            </th>
          ))}
          <th scope="col" title={text("gap.completenessHint", { evidenced: "n", total: "N" })}>
            {text("gap.completeness")}
          </th>
        </tr>
      </thead>
      <tbody>
        {chains.map(({ chain, gaps, completeness }) => (
          <tr key={chain.id}>
            <th scope="row">
              <a href={mapAddress(chain.id)} title={text("gap.toMap")}>
                {nameOf(lang, chain)}
              </a>
            </th>
            {stages.map((stage) => (
              <HeatCell
                key={stage}
                name={nameOf(lang, chain)}
                stage={stage}
                gaps={gaps.filter((gap) => gap.segment.stage === stage)}
                weights={weights}
                isChosen={chosen.chain === chain.id && chosen.stage === stage}
                onChoose={() => onChoose(chain.id, stage)}
              />
            ))}
            <td
              className="heat-whole"
              title={text("gap.completenessHint", evidenced(completeness))}
            >
              <strong>{completenessText(text, completeness)}</strong>
              <span className="quiet">{text("gap.evidenced", evidenced(completeness))}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});

function HeatCell(props: {
  name: string;
  stage: string;
  gaps: readonly BoardGap[];
  weights: Weights;
  isChosen: boolean;
  onChoose(): void;
}) {
  const text = useText();
  const lang = useLang();
  const counts = gapStateOrder
    .map((state) => ({ state, n: props.gaps.filter((gap) => gap.state === state).length }))
    .filter(({ n }) => n > 0);
  const worst = Math.max(
    0,
    ...props.gaps
      .filter((gap) => gap.state === "WEAK" || gap.state === "MISSING")
      .map((gap) => scoreOf(gap, props.weights)?.low ?? 0),
  );
  const summary = counts
    .map(({ state, n }) => `${enumName(lang, "GapState", state)} ${n}`)
    .join(text("list.separator"));
  return (
    <td className="heat-cell" style={{ "--heat": `${Math.round(worst)}%` } as CSSProperties}>
      <button
        type="button"
        aria-pressed={props.isChosen}
        aria-label={text("gap.heatCell", {
          chain: props.name,
          stage: enumName(lang, "Stage", props.stage),
          summary,
          worst: worst > 0 ? text("gap.heatWorst", { score: Math.round(worst) }) : "",
        })}
        onClick={props.onChoose}
      >
        <span className="heat-squares">
          {counts.flatMap(({ state, n }) =>
            Array.from({ length: n }, (_, i) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: squares of one state are alike
                key={`${state}${i}`}
                className="heat-square"
                style={{ background: gapMark(state).fill }}
              >
                <GapGlyph state={state} size={12} />
              </span>
            )),
          )}
        </span>
        <span className="heat-score">{worst > 0 ? Math.round(worst) : "–"}</span>
      </button>
    </td>
  );
}

const evidenced = ({ evidenced, total }: BoardChain["completeness"]) => ({ evidenced, total });

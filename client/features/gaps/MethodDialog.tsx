import { useState } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { translateName } from "../../i18n/translate.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { GapStateMark } from "../../ui/GapStateMark.tsx";
import type { Board } from "./use-board.ts";

type Policy = Board["policy"];

/** The rules with their numbers, as they are in force on the server. */
export function MethodButton({ policy }: { policy: Policy }) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="tool method-button" onClick={() => setIsOpen(true)}>
        {text("gap.method")}
      </button>
      {isOpen && <MethodDialog policy={policy} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function MethodDialog({ policy, onClose }: { policy: Policy; onClose(): void }) {
  const text = useText();
  const lang = useLang();
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const rules = [
    ["MISSING", text("method.missing", { years: policy.missingYears })],
    [
      "STRONG",
      text("method.strong", { n: policy.strongFirms, confidence: percent(policy.confidence) }),
    ],
    ["WEAK", text("method.weak")],
    ["UNKNOWN", text("method.unknown", { chance: percent(policy.suspectedChance) })],
  ] as const;
  const { directWeight: w, decay, enoughFirms } = policy;
  return (
    <Dialog title={text("gap.method")} isWide onClose={onClose}>
      <div className="method">
        <p>{text("method.intro", { grades: policy.acceptedGrades.join("、") })}</p>
        <h3>{text("method.states")}</h3>
        <dl className="method-rules">
          {rules.map(([state, words]) => (
            <div key={state}>
              <dt>
                <GapStateMark state={state} />
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <p>{text("method.conflict")}</p>
        <h3>{text("method.score")}</h3>
        <ul>
          <li>{text("method.d", { decay })}</li>
          <li>{text("method.e")}</li>
          <li>{text("method.n", { w, rest: Math.round((1 - w) * 100) / 100 })}</li>
          <li>{text("method.v", { n: enoughFirms })}</li>
          <li>{text("method.g")}</li>
        </ul>
        <h3>{text("method.moves")}</h3>
        <p>{text("method.movesText", { ready: percent(policy.readyNeighbours) })}</p>
        <p>{text("method.risk", { standing: percent(policy.riskStanding) })}</p>
        <p>{text("method.completeness", { coverage: percent(policy.overallCoverage) })}</p>
        <h3>{text("method.candidates")}</h3>
        <p>
          {text("method.candidatesText", {
            parts: policy.candidateWeights
              .map(
                ({ part, weight }) =>
                  `${translateName(lang, "part", part) ?? part} ${percent(weight)}`,
              )
              .join(text("list.separator")),
            coverage: percent(policy.rankCoverage),
          })}
        </p>
        <h3>{text("method.limits")}</h3>
        <p>{text("chain.noComplexity")}</p>
      </div>
    </Dialog>
  );
}

import { lazy, Suspense, useMemo } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import { TargetStatusMark } from "../../ui/TargetStatusMark.tsx";
import { type TargetStatusName, targetStatusOrder } from "../../ui/target-states.ts";
import {
  type BoardTarget,
  chartHeight,
  countStatuses,
  type Grouping,
  groupings,
  groupTargets,
} from "./targets-view.ts";

const TargetChart = lazy(() =>
  import("./TargetChart.tsx").then((m) => ({ default: m.TargetChart })),
);

const groupTexts = {
  section: "target.bySection",
  department: "target.byDepartment",
  chain: "target.byChain",
} as const;

interface Props {
  readonly targets: readonly BoardTarget[];
  readonly by: Grouping;
  readonly status: TargetStatusName | null;
  onBy(by: Grouping): void;
  onStatus(status: TargetStatusName | null): void;
  onGroup(id: string, status: TargetStatusName | null): void;
}

/** How many targets stand how: in all, and by action, department or chain, drawn and as a table. */
export function TargetDashboard({ targets, by, status, onBy, onStatus, onGroup }: Props) {
  const text = useText();
  const lang = useLang();
  const counts = countStatuses(targets);
  const none = text("target.noChain");
  const groups = useMemo(
    () => groupTargets(targets, by, { lang, none }),
    [targets, by, lang, none],
  );
  const lacking = targets.filter(({ standing }) => standing.lacksFinal).length;
  return (
    <section className="target-board" aria-label={text("target.dashboard")}>
      <ul className="status-tiles">
        {targetStatusOrder.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="status-tile"
              aria-pressed={status === one}
              onClick={() => onStatus(status === one ? null : one)}
            >
              <strong>{counts[one]}</strong>
              <TargetStatusMark status={one} />
            </button>
          </li>
        ))}
        <li className="status-note quiet">
          {text("target.total", { n: targets.length })}
          {lacking > 0 && <> · {text("target.lacking", { n: lacking })}</>}
        </li>
      </ul>
      <div className="target-group">
        <fieldset className="segmented" aria-label={text("target.group")}>
          {groupings.map((one) => (
            <button
              key={one}
              type="button"
              className="tool"
              aria-pressed={by === one}
              onClick={() => onBy(one)}
            >
              {text(groupTexts[one])}
            </button>
          ))}
        </fieldset>
        <span className="quiet">{text("target.groupHint")}</span>
      </div>
      <div className="target-figures">
        <div style={{ minHeight: chartHeight(groups) }}>
          <Suspense fallback={<p className="quiet">{text("target.chartLoading")}</p>}>
            <TargetChart groups={groups} onPress={(id) => onGroup(id, null)} />
          </Suspense>
        </div>
        <div className="target-counts">
          <table>
            <caption className="visually-hidden">{text("target.chartLabel")}</caption>
            <thead>
              <tr>
                <th scope="col">{text(groupTexts[by])}</th>
                {targetStatusOrder.map((one) => (
                  <th key={one} scope="col" className="figure">
                    {enumName(lang, "TargetStatus", one)}
                  </th>
                ))}
                <th scope="col" className="figure">
                  {text("target.sum")}
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <tr key={group.id}>
                  <th scope="row">
                    <button
                      type="button"
                      className="text-button"
                      onClick={() => onGroup(group.id, null)}
                    >
                      {group.name}
                    </button>
                  </th>
                  {targetStatusOrder.map((one) => (
                    <td key={one} className="figure">
                      {group.counts[one] === 0 ? (
                        <span className="quiet">0</span>
                      ) : (
                        <button
                          type="button"
                          className="text-button"
                          aria-label={`${group.name} ${enumName(lang, "TargetStatus", one)} ${group.counts[one]}`}
                          onClick={() => onGroup(group.id, one)}
                        >
                          {group.counts[one]}
                        </button>
                      )}
                    </td>
                  ))}
                  <td className="figure">{group.total}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}

import { useMemo } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import { Chart, type ChartOption } from "../../ui/Chart.tsx";
import { targetStatusOrder } from "../../ui/target-states.ts";
import { useDark } from "../../ui/use-dark.ts";
import { chartHeight, type TargetGroup } from "./targets-view.ts";

const colours = { ACHIEVED: "#1c6b45", ON_TRACK: "#2b66ab", BEHIND: "#945400", NO_DATA: "#66717e" };
const stripes = { symbol: "rect", symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 6] };
const dots = { symbol: "circle", symbolSize: 0.9, dashArrayX: [[5, 7]], dashArrayY: [5, 5] };
const patterns = {
  ACHIEVED: { ...stripes, rotation: Math.PI / 4 },
  ON_TRACK: { ...stripes, rotation: 0 },
  BEHIND: dots,
  NO_DATA: { symbol: "none" },
};

/** Bars of the groups by status, with patterns beside the colours. */
export function TargetChart(props: {
  groups: readonly TargetGroup[];
  onPress(group: string): void;
}) {
  const { groups } = props;
  const text = useText();
  const lang = useLang();
  const isDark = useDark();
  const option = useMemo<ChartOption>(() => {
    const ink = isDark ? "#e6ebf1" : "#1f2933";
    const line = isDark ? "#36414e" : "#d8dee5";
    const label = { color: ink, fontSize: 13, width: 190, overflow: "break", lineHeight: 16 };
    return {
      grid: { left: 204, right: 16, top: 4, bottom: 52 },
      legend: { bottom: 0, selectedMode: false, textStyle: { color: ink }, itemWidth: 28 },
      xAxis: {
        type: "value",
        minInterval: 1,
        axisLabel: { color: ink },
        splitLine: { lineStyle: { color: line } },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: groups.map(({ name }) => name),
        axisLabel: label,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: line } },
      },
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, confine: true },
      series: targetStatusOrder.map((status) => ({
        name: enumName(lang, "TargetStatus", status),
        type: "bar",
        stack: "status",
        barMaxWidth: 22,
        cursor: "pointer",
        itemStyle: {
          color: colours[status],
          decal: { ...patterns[status], color: "rgba(255,255,255,.25)" },
        },
        label: { show: true, color: "#ffffff", fontWeight: 700, formatter: shownCount },
        data: groups.map(({ counts }) => counts[status]),
      })),
    };
  }, [groups, isDark, lang]);
  return (
    <Chart
      option={option}
      height={chartHeight(groups)}
      label={text("target.chartLabel")}
      onPress={(_, name) => {
        const group = groups.find((one) => one.name === name);
        if (group !== undefined) props.onPress(group.id);
      }}
    />
  );
}

const shownCount = ({ value }: { value: number }): string => (value === 0 ? "" : String(value));

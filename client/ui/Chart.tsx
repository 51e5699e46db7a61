import { BarChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
} from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

use([BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

export type ChartOption = EChartsCoreOption;

interface Props {
  readonly option: EChartsCoreOption;
  readonly height: number;
  /** What it shows, in a sentence; a table beside it holds the same figures. */
  readonly label: string;
  onPress?(seriesName: string, category: string): void;
}

/** The one place that knows the chart library; read only by pages that draw a chart. */
export function Chart({ option, height, label, onPress }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const press = useRef(onPress);
  press.current = onPress;
  useEffect(() => {
    if (host.current === null) return;
    const chart = init(host.current, null, { renderer: "svg" });
    const { fontFamily } = getComputedStyle(host.current);
    chart.setOption({ animation: false, textStyle: { fontFamily }, ...option });
    chart.on("click", ({ seriesName, name }) => press.current?.(seriesName ?? "", name));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(host.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [option]);
  return <div ref={host} role="img" aria-label={label} className="chart" style={{ height }} />;
}

import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import type { ProfileLoad } from "./profile-view.ts";

const size = { width: 480, height: 132, left: 26, top: 16, base: 112 };

/** One bar a department, the heaviest load first: full what it leads, open on top what it supports. */
export function LoadChart({ loads, id }: { loads: readonly ProfileLoad[]; id: string }) {
  const text = useText();
  const lang = useLang();
  const most = Math.max(1, ...loads.map((load) => load.leads + load.supports));
  const step = (size.width - size.left - 4) / loads.length;
  const bar = Math.max(1, step * 0.68);
  const high = (n: number) => (n / most) * (size.base - size.top);
  const own = loads.find((load) => load.department.id === id);
  const label = (load: ProfileLoad) =>
    text("dept.loadBar", {
      name: nameOf(lang, load.department),
      leads: load.leads,
      supports: load.supports,
    });
  return (
    <svg
      className="dept-bars"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={own ? label(own) : text("dept.load")}
    >
      {[0, most].map((n) => (
        <g key={n}>
          <text
            x={size.left - 6}
            y={size.base - high(n) + 4}
            fontSize="11"
            textAnchor="end"
            fill="var(--quiet)"
          >
            {n}
          </text>
          <path
            d={`M${size.left} ${size.base - high(n)}H${size.width}`}
            stroke="var(--line)"
            strokeWidth="1"
          />
        </g>
      ))}
      {loads.map((load, index) => {
        const x = size.left + 4 + index * step;
        const isOwn = load.department.id === id;
        const colour = isOwn ? "var(--accent)" : "var(--edge)";
        return (
          <g key={load.department.id}>
            <title>{label(load)}</title>
            <rect x={x} y={size.top} width={bar} height={size.base - size.top} fill="transparent" />
            <rect
              x={x}
              y={size.base - high(load.leads)}
              width={bar}
              height={high(load.leads)}
              fill={colour}
            />
            {load.supports > 0 && (
              <rect
                x={x + 0.75}
                y={size.base - high(load.leads + load.supports)}
                width={Math.max(0.5, bar - 1.5)}
                height={high(load.supports)}
                fill="none"
                stroke={colour}
                strokeWidth="1.5"
              />
            )}
            {isOwn && <path d={`M${x + bar / 2} ${size.base + 3}l5 8h-10z`} fill="var(--accent)" />}
          </g>
        );
      })}
    </svg>
  );
}

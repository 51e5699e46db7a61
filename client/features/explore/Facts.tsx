import type { FactLine } from "./property-view.ts";

export function Facts({ lines }: { lines: readonly FactLine[] }) {
  return (
    <dl className="facts">
      {lines.map((line) => (
        <div key={line.key}>
          <dt>{line.name}</dt>
          <dd>{line.value}</dd>
        </div>
      ))}
    </dl>
  );
}

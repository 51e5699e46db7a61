import { type CSSProperties, memo } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName } from "../../i18n/translate.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { markOf } from "../../ui/kinds.ts";
import { type Layers, type PlanMark, type Segment, segmentsOf } from "./plan-segments.ts";
import { type Block, writeSpan } from "./plan-text.ts";

interface Props extends Layers {
  readonly block: Block;
  /** The address of a mark but for its span. */
  readonly markAddress: string;
  /** Of the task or section that begins here, in the graph. */
  readonly graphAddress: string | null;
  readonly headingName: string;
}

const headings = ["h3", "h4", "h5", "h6"] as const;

/** One paragraph of the plan with all that is brought out in it. */
export const PlanBlock = memo(function PlanBlock(props: Props) {
  const { block, marks, unread, hits, hit, at, markAddress, graphAddress } = props;
  const text = useText();
  const words = segmentsOf(block, { marks, unread, hits, hit, at }).map((segment) => (
    <Words key={segment.start} segment={segment} markAddress={markAddress} />
  ));
  const named = { "data-block": block.start, lang: "zh-CN" };
  switch (block.kind) {
    case "HEADING": {
      const level = Math.min(block.level ?? 1, headings.length);
      const Heading = headings[level - 1] ?? "h6";
      return (
        <div className={`plan-heading plan-heading-${level}`} {...named}>
          <Heading>{words}</Heading>
          {graphAddress !== null && (
            <a
              className="plan-heading-link"
              href={graphAddress}
              aria-label={text("plan.toGraphOf", { name: props.headingName })}
              title={text("plan.toGraphOf", { name: props.headingName })}
            >
              {text("plan.graph")}
            </a>
          )}
        </div>
      );
    }
    case "TITLE":
      return (
        <h2 className="plan-title" {...named}>
          {words}
        </h2>
      );
    case "RESPONSIBILITY":
      return (
        <p className="plan-responsibility" {...named}>
          <span className="plan-tag">{text("plan.responsibility")}</span>
          {words}
        </p>
      );
    default:
      return (
        <p className={block.kind === "FRONT" ? "plan-front" : "plan-paragraph"} {...named}>
          {words}
        </p>
      );
  }
});

function Words({ segment, markAddress }: { segment: Segment; markAddress: string }) {
  const { start, end, text, marks, opening, why, hit, isAt } = segment;
  const lang = useLang();
  const say = useText();
  const [inner] = marks;
  const place = { "data-start": start, "data-end": end };
  const look = [isAt ? "plan-at" : "", hit === null ? "" : `plan-hit plan-hit-${hit}`]
    .join(" ")
    .trim();
  const words = hit === null && !isAt ? text : <mark className={look}>{text}</mark>;
  if (inner === undefined && why === null) {
    return <span {...place}>{words}</span>;
  }
  const roles = marks.flatMap(({ role }) => (role === null ? [] : [role]));
  const names = marks.map(({ thing, role }) =>
    role === null
      ? labelName(lang, thing.label)
      : say(role === "LEAD" ? "plan.lead" : "plan.support") + labelName(lang, thing.label),
  );
  if (why !== null) names.push(say("plan.unreadMark"));
  return (
    <a
      {...place}
      className={[
        "plan-word",
        ...roles.map((role) => `plan-role-${role}`),
        why === null ? "" : "plan-unread",
      ].join(" ")}
      style={{ "--lines": linesOf(marks) } as CSSProperties}
      href={markAddress + writeSpan(inner ?? segment)}
      aria-label={`${text}${say("list.separator")}${names.join(say("list.separator"))}`}
      tabIndex={-1}
    >
      {opening.map(({ thing }) => (
        <KindIcon key={thing.key} label={thing.label} size={13} />
      ))}
      {words}
    </a>
  );
}

const deepest = 3;

/** A line in its kind's colour for each mark that covers the words, the innermost next to them. */
function linesOf(marks: readonly PlanMark[]): string {
  const lines = new Map<number, string>();
  for (const { thing, depth } of marks) {
    const at = Math.min(depth, deepest);
    const colour = `color-mix(in srgb, ${markOf(thing.label).colour} var(--ink-share), var(--ink-with))`;
    if (!lines.has(at)) lines.set(at, colour);
  }
  // Each shadow covers those behind it: a line, then the gap above the next.
  const shadows = [...lines]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, colour]) => [
      ...(at === 0 ? [] : [`0 ${at * 3}px 0 var(--under)`]),
      `0 ${2 + at * 3}px 0 ${colour}`,
    ]);
  return shadows.length === 0 ? "none" : shadows.join(", ");
}

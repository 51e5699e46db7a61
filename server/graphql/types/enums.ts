import { registerEnumType } from "type-graphql";
import { chainMoves } from "../../domain/gap/analyse.ts";
import { gapKinds } from "../../domain/gap/signal.ts";
import { gapStates, statementWords } from "../../domain/gap/supply.ts";
import {
  comparators,
  evidenceKinds,
  grades,
  segmentFunctions,
  stages,
  taskKinds,
} from "../../domain/model.ts";

/** type-graphql wants an object; the domain has lists, which are the one place of these names. */
export function enumOf<T extends string>(values: readonly T[]): { [K in T]: K } {
  return Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };
}

export const StageEnum = enumOf(stages);
export const SegmentFunctionEnum = enumOf(segmentFunctions);
export const TaskKindEnum = enumOf(taskKinds);
export const ComparatorEnum = enumOf(comparators);
export const EvidenceKindEnum = enumOf(evidenceKinds);
export const GradeEnum = enumOf(grades);
export const GapStateEnum = enumOf(gapStates);
export const ChainMoveEnum = enumOf(chainMoves);
export const GapKindEnum = enumOf(gapKinds);
export const StatementWordEnum = enumOf(statementWords);
export const DirectionEnum = enumOf(["OUT", "IN"] as const);

registerEnumType(StageEnum, { name: "Stage", description: "Where a segment stands in its chain." });
registerEnumType(SegmentFunctionEnum, {
  name: "SegmentFunction",
  description: "What a segment is.",
});
registerEnumType(TaskKindEnum, { name: "TaskKind", description: "工作目标, 主要任务, 推进措施" });
registerEnumType(ComparatorEnum, {
  name: "Comparator",
  description: "EQ 家; GTE 以上/超过/不少于; LTE 以下/不超过; APPROX 左右/约",
});
registerEnumType(EvidenceKindEnum, {
  name: "EvidenceKind",
  description:
    "PLAN a quote of the plan; PUBLIC a public source; DERIVED a calculation; IMPORT a user's or an editor's entry",
});
registerEnumType(GradeEnum, {
  name: "Grade",
  description:
    "A official; B association, academic, filing; C press or reprint; D unsigned page; G general knowledge of the editors",
});
registerEnumType(GapStateEnum, {
  name: "GapState",
  description: "Rules in docs/gap-method.md; ADEQUATE is not given by them.",
});
registerEnumType(ChainMoveEnum, {
  name: "ChainMove",
  description: "COMPLETE 补链, STRENGTHEN 强链, EXTEND 延链, BUILD 建链·远期: labels by rule.",
});
registerEnumType(GapKindEnum, { name: "GapKind" });
registerEnumType(StatementWordEnum, { name: "StatementWord" });
registerEnumType(DirectionEnum, { name: "Direction" });

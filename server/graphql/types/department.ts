import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { type LinkKind, linkKinds } from "../../domain/department/cooperation.ts";
import { type Role, roles } from "../../domain/department/responsibility.ts";
import { enumOf } from "./enums.ts";

export const RoleEnum = enumOf(roles);
export const LinkKindEnum = enumOf(linkKinds);
registerEnumType(RoleEnum, { name: "ResponsibilityRole", description: "牵头, 配合" });
registerEnumType(LinkKindEnum, {
  name: "CooperationKind",
  description:
    "CO_LEAD: both lead the item, undirected; LEAD_SUPPORT: the first leads, the second supports.",
});

@ObjectType("Responsibility", { description: "One department's part in one item of a plan." })
export class ResponsibilityType {
  evidenceIds!: readonly string[];

  @Field(() => ID)
  departmentId!: string;

  @Field(() => ID)
  taskId!: string;

  @Field(() => RoleEnum)
  role!: Role;
}

@ObjectType("MatrixItem", {
  description: "A goal, task or measure with the section that holds it.",
})
export class MatrixItemType {
  taskId!: string;
  sectionId!: string;

  @Field(() => ID)
  planId!: string;

  @Field(() => [ID], {
    description: "Chains that it names, itself or by a segment or thing of it.",
  })
  chainIds!: readonly string[];
}

@ObjectType("DepartmentLoad")
export class DepartmentLoadType {
  departmentId!: string;

  @Field(() => Int)
  leads!: number;

  @Field(() => Int)
  supports!: number;

  @Field(() => Int, {
    description: "By items led, then by items supported; equal ones share a rank.",
  })
  rank!: number;
}

@ObjectType("TaskChain", { description: "That an item names a chain." })
export class TaskChainType {
  chainId!: string;
  viaId!: string | null;
  evidenceIds!: readonly string[];

  @Field(() => ID)
  taskId!: string;
}

@ObjectType("CooperationLink", { description: "Two departments that work on the same items." })
export class CooperationLinkType {
  @Field(() => LinkKindEnum)
  kind!: LinkKind;

  @Field(() => ID)
  fromId!: string;

  @Field(() => ID)
  toId!: string;

  @Field(() => [ID])
  taskIds!: readonly string[];
}

@ObjectType("DepartmentStanding")
export class StandingType {
  departmentId!: string;

  @Field(() => Int, { description: "Departments with which it shares at least one item." })
  partners!: number;

  @Field(() => Int, {
    description: "Shared items, added up over its partners: one shared with three counts three.",
  })
  ties!: number;

  @Field(() => [ID], {
    description: "Departments that share items with the others only by way of it.",
  })
  onlyThroughIt!: readonly string[];
}

@ObjectType("ResponsibilityMatrix", { description: "Who leads and who supports what in a plan." })
export class ResponsibilityMatrixType {
  planId!: string;

  @Field(() => [MatrixItemType], { description: "In the order of the plan." })
  items!: readonly MatrixItemType[];

  @Field(() => [DepartmentLoadType], { description: "The heaviest load first." })
  loads!: readonly DepartmentLoadType[];

  @Field(() => [ResponsibilityType], { description: "In the order of the plan." })
  responsibilities!: readonly ResponsibilityType[];
}

@ObjectType("Cooperation", { description: "Departments of a plan linked by shared items." })
export class CooperationType {
  planId!: string;

  @Field(() => [MatrixItemType])
  items!: readonly MatrixItemType[];

  @Field(() => [CooperationLinkType], { description: "The most shared items first." })
  links!: readonly CooperationLinkType[];

  @Field(() => [StandingType], { description: "The most ties first." })
  standings!: readonly StandingType[];
}

@ObjectType("DepartmentProfile", {
  description: "A department in all plans of its government that are loaded.",
})
export class DepartmentProfileType {
  departmentId!: string;
  planIds!: readonly string[];

  @Field(() => [MatrixItemType], { description: "What it leads or supports." })
  items!: readonly MatrixItemType[];

  @Field(() => [ResponsibilityType], { description: "Of all departments in these items." })
  responsibilities!: readonly ResponsibilityType[];

  @Field(() => [DepartmentLoadType], { description: "Of all departments, to compare." })
  loads!: readonly DepartmentLoadType[];

  @Field(() => [CooperationLinkType], { description: "Of this department." })
  links!: readonly CooperationLinkType[];

  @Field(() => StandingType)
  standing!: StandingType;

  @Field(() => [TaskChainType])
  chains!: readonly TaskChainType[];
}

@ObjectType("Rename", {
  description:
    "A later name of a department, recorded by a user; the plan's words stay as they are.",
})
export class RenameType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  departmentId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "The name that holds before it." })
  replaces!: string;

  @Field(() => String, { description: "ISO date from which it holds." })
  since!: string;

  @Field(() => String)
  sourceTitle!: string;

  @Field(() => String, { nullable: true })
  sourceUrl!: string | null;

  @Field(() => String)
  by!: string;

  @Field(() => String, { description: "ISO date and time." })
  recordedAt!: string;
}

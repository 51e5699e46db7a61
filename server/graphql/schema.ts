import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { lexicographicSortSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { preferPlainFields } from "./jit-schema.ts";
import { AskResolver } from "./resolvers/ask.ts";
import {
  ChainResolver,
  ClusterResolver,
  FirmResolver,
  SegmentResolver,
} from "./resolvers/chain.ts";
import {
  CooperationResolver,
  DepartmentLoadResolver,
  DepartmentProfileResolver,
  MatrixItemResolver,
  ResponsibilityMatrixResolver,
  ResponsibilityResolver,
  StandingResolver,
  TaskChainResolver,
} from "./resolvers/department.ts";
import { EntityResolver } from "./resolvers/entity.ts";
import { EdgeResolver, ExploreResolver } from "./resolvers/explore.ts";
import {
  ChainGapsResolver,
  GapBoardResolver,
  GapResolver,
  PlanSignalResolver,
  SharedLinkResolver,
} from "./resolvers/gap.ts";
import {
  CandidateResolver,
  ContextGroupResolver,
  ContextItemResolver,
  OfferResolver,
} from "./resolvers/invite.ts";
import { ListResolver } from "./resolvers/list.ts";
import { ListRowResolver, OverviewResolver } from "./resolvers/overview.ts";
import {
  DepartmentResolver,
  PlanResolver,
  SectionResolver,
  TargetResolver,
  TaskResolver,
} from "./resolvers/plan.ts";
import { ConfirmationResolver, ProspectResolver } from "./resolvers/prospect.ts";
import { PlanReadingResolver } from "./resolvers/reading.ts";
import { RenameResolver } from "./resolvers/rename.ts";
import { SavedResolver } from "./resolvers/saved.ts";
import { TargetProgressResolver } from "./resolvers/target.ts";
import { TimelineResolver } from "./resolvers/timeline.ts";
import {
  BrandType,
  EventType,
  InnovationCentreType,
  PlatformType,
  PolicyType,
  ProjectType,
  TechnologyType,
} from "./types/named.ts";

export async function createSchema(): Promise<GraphQLSchema> {
  preferPlainFields();
  const schema = await buildSchema({
    resolvers: [
      EntityResolver,
      ExploreResolver,
      EdgeResolver,
      ChainResolver,
      SegmentResolver,
      FirmResolver,
      ClusterResolver,
      PlanResolver,
      PlanReadingResolver,
      SectionResolver,
      TaskResolver,
      TargetResolver,
      DepartmentResolver,
      ResponsibilityMatrixResolver,
      ResponsibilityResolver,
      MatrixItemResolver,
      DepartmentLoadResolver,
      DepartmentProfileResolver,
      CooperationResolver,
      StandingResolver,
      TaskChainResolver,
      RenameResolver,
      GapResolver,
      ChainGapsResolver,
      GapBoardResolver,
      PlanSignalResolver,
      SharedLinkResolver,
      CandidateResolver,
      OfferResolver,
      ContextGroupResolver,
      ContextItemResolver,
      ProspectResolver,
      ConfirmationResolver,
      SavedResolver,
      ListResolver,
      TargetProgressResolver,
      TimelineResolver,
      OverviewResolver,
      ListRowResolver,
      AskResolver,
    ],
    orphanedTypes: [
      PlatformType,
      InnovationCentreType,
      EventType,
      BrandType,
      PolicyType,
      ProjectType,
      TechnologyType,
    ],
    validate: false,
  });
  return lexicographicSortSchema(schema);
}

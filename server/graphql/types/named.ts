import { ObjectType } from "type-graphql";
import { EntityType } from "./entity.ts";

/** Things that a plan names and that have nothing but a name and a category of their own. */

@ObjectType("Platform", { implements: EntityType })
export class PlatformType extends EntityType {}

@ObjectType("InnovationCentre", { implements: EntityType })
export class InnovationCentreType extends EntityType {}

@ObjectType("Event", { implements: EntityType })
export class EventType extends EntityType {}

@ObjectType("Brand", { implements: EntityType })
export class BrandType extends EntityType {}

@ObjectType("Policy", { implements: EntityType })
export class PolicyType extends EntityType {}

@ObjectType("Project", { implements: EntityType })
export class ProjectType extends EntityType {}

@ObjectType("Technology", { implements: EntityType })
export class TechnologyType extends EntityType {}

import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import {
  addProspect,
  type ConfirmationRow,
  changeProspect,
  confirm,
  confirmations,
  listProspects,
  markProspectDeleted,
  type ProspectRow,
  withdrawConfirmation,
} from "../../db/prospects.ts";
import type { StatementWord } from "../../domain/gap/supply.ts";
import {
  confirmationInput,
  defaultRegion,
  type ProspectStatus,
  prospectId,
  prospectNote,
} from "../../domain/prospect.ts";
import { AppError } from "../../errors.ts";
import type { Context } from "../context.ts";
import { mustBe } from "../gap-analysis.ts";
import { SegmentType } from "../types/chain.ts";
import { StatementWordEnum } from "../types/enums.ts";
import { FirmType, PlaceType } from "../types/firm.ts";
import { ConfirmationType, ProspectStatusEnum, ProspectType } from "../types/invite.ts";

const listLimit = 2_000;
const nullable = { nullable: true } as const;

@Resolver(() => ProspectType)
export class ProspectResolver {
  @Query(() => [ProspectType], { description: "Of one region or of all, the latest first." })
  async prospects(
    @Arg("region", () => ID, nullable) region: string | null,
    @Ctx() { database }: Context,
  ): Promise<ProspectRow[]> {
    const rows = await listProspects(database.run, { region: region ?? null, limit: listLimit });
    return rows.map((row) => row.prospect);
  }

  @Mutation(() => ProspectType, {
    description: "A firm that is on the list gets the segment, too.",
  })
  async addProspect(
    @Arg("firm", () => ID) firm: string,
    @Arg("segment", () => ID) segment: string,
    @Arg("region", () => ID, nullable) region: string | null,
    @Ctx() context: Context,
  ): Promise<ProspectRow> {
    const place = region ?? defaultRegion;
    await mustBe(context, "企业", firm, "Firm");
    await mustBe(context, "环节", segment, "Segment");
    await mustBe(context, "地区", place, "Place");
    const id = prospectId(firm, place);
    return found(
      id,
      await addProspect(context.database.run, {
        id,
        firmId: firm,
        regionId: place,
        segmentId: segment,
      }),
    );
  }

  @Mutation(() => ProspectType, { description: "What is left out stays as it was." })
  async changeProspect(
    @Arg("id", () => ID) id: string,
    @Arg("status", () => ProspectStatusEnum, nullable) status: ProspectStatus | null,
    @Arg("note", () => String, nullable) note: string | null,
    @Ctx() { database }: Context,
  ): Promise<ProspectRow> {
    const checked = prospectNote.safeParse(note ?? "");
    if (!checked.success) {
      throw new AppError("ARGUMENT_INVALID", { name: "note", expected: "不超过 500 字的备注" });
    }
    return found(
      id,
      await changeProspect(database.run, {
        id,
        status: status ?? null,
        note: note == null ? null : checked.data,
      }),
    );
  }

  @Mutation(() => ProspectType)
  async removeProspect(
    @Arg("id", () => ID) id: string,
    @Ctx() { database }: Context,
  ): Promise<ProspectRow> {
    return found(id, await markProspectDeleted(database.run, { id, isDeleted: true }));
  }

  @Mutation(() => ProspectType)
  async restoreProspect(
    @Arg("id", () => ID) id: string,
    @Ctx() { database }: Context,
  ): Promise<ProspectRow> {
    return found(id, await markProspectDeleted(database.run, { id, isDeleted: false }));
  }

  @FieldResolver(() => FirmType, {
    ...nullable,
    description: "Null where the firm is no longer in the data.",
  })
  async firm(@Root() { firmId }: ProspectType, @Ctx() context: Context) {
    return context.entity.load(firmId);
  }

  @FieldResolver(() => PlaceType, nullable)
  async place(@Root() { firmId }: ProspectType, @Ctx() context: Context) {
    return (await context.related("LOCATED_IN", "OUT").load(firmId))[0] ?? null;
  }

  @FieldResolver(() => PlaceType, nullable)
  async region(@Root() { regionId }: ProspectType, @Ctx() context: Context) {
    return context.entity.load(regionId);
  }

  @FieldResolver(() => [SegmentType])
  async segments(@Root() { segmentIds }: ProspectType, @Ctx() context: Context) {
    return (await context.entity.loadMany(segmentIds)).filter((one) => one !== null);
  }
}

@Resolver(() => ConfirmationType)
export class ConfirmationResolver {
  @Query(() => [ConfirmationType], { description: "That were not withdrawn, the latest first." })
  async confirmations(
    @Arg("region", () => ID, nullable) region: string | null,
    @Ctx() { database }: Context,
  ): Promise<ConfirmationRow[]> {
    const rows = await confirmations(database.run, { region: region ?? defaultRegion });
    return rows.map((row) => row.confirmation);
  }

  @Mutation(() => ConfirmationType, { description: "Counts as a statement of grade B." })
  async confirmSegment(
    @Arg("segment", () => ID) segment: string,
    @Arg("region", () => ID, nullable) region: string | null,
    @Arg("says", () => StatementWordEnum) says: StatementWord,
    @Arg("by", () => String) by: string,
    @Arg("note", () => String, nullable) note: string | null,
    @Ctx() context: Context,
  ): Promise<ConfirmationRow> {
    const place = region ?? defaultRegion;
    await mustBe(context, "环节", segment, "Segment");
    await mustBe(context, "地区", place, "Place");
    const checked = confirmationInput.safeParse({ says, by, note: note ?? "" });
    if (!checked.success) {
      const name = String(checked.error.issues[0]?.path[0] ?? "-");
      const expected = name === "by" ? "1–40 个字的姓名或单位" : "不超过 500 字的说明";
      throw new AppError("ARGUMENT_INVALID", { name, expected });
    }
    const [row] = await confirm(context.database.run, {
      segmentId: segment,
      regionId: place,
      ...checked.data,
    });
    return withRow(segment, row);
  }

  @Mutation(() => ConfirmationType)
  async withdrawConfirmation(
    @Arg("id", () => ID) id: string,
    @Ctx() { database }: Context,
  ): Promise<ConfirmationRow> {
    const [row] = await withdrawConfirmation(database.run, { id, isWithdrawn: true });
    return withRow(id, row);
  }
}

function found(id: string, [row]: { prospect: ProspectRow }[]): ProspectRow {
  if (!row) throw new AppError("NOT_FOUND", { what: "招商名单条目", id });
  return row.prospect;
}

function withRow(id: string, row: { confirmation: ConfirmationRow } | undefined): ConfirmationRow {
  if (!row) throw new AppError("NOT_FOUND", { what: "确认记录", id });
  return row.confirmation;
}

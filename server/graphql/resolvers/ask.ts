import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { EntityRow } from "../../db/explore.ts";
import { overviewIds } from "../../db/explore.ts";
import { searchEntities } from "../../db/search.ts";
import { completeWords, splitLast } from "../../domain/question/complete.ts";
import { searchTerms } from "../../domain/search-key.ts";
import { type AnswerValue, answerQuestion, type PartValue, readQuestion } from "../answer.ts";
import { argument } from "../arguments.ts";
import type { Context } from "../context.ts";
import { AnswerType, QuestionCompletionType, QuestionPartType } from "../types/ask.ts";
import { EntityType } from "../types/entity.ts";

@Resolver(() => QuestionPartType)
export class AskResolver {
  @Query(() => AnswerType, {
    description: "A question in words that the graph knows, such as 造纸 上游 省外 企业.",
  })
  async ask(
    @Arg("text", () => String) text: string,
    @Arg("limit", () => Int, { nullable: true, description: "1 to 200, default 50" }) limit:
      | number
      | null,
    @Ctx() context: Context,
  ): Promise<AnswerValue> {
    return answerQuestion(context, text, argument("limit", limit, 50, 200));
  }

  @Query(() => [QuestionCompletionType], {
    description: "What may come next in a question, or how its last word may go on.",
  })
  async completeQuestion(
    @Arg("text", () => String) text: string,
    @Arg("limit", () => Int, { nullable: true, description: "1 to 50, default 10" }) limit:
      | number
      | null,
    @Arg("inEnglish", () => Boolean, {
      nullable: true,
      description: "Offers English words and names.",
    })
    inEnglish: boolean | null,
    @Ctx() context: Context,
  ): Promise<QuestionCompletionType[]> {
    const most = argument("limit", limit, 10, 50);
    const { before, last } = splitLast(text);
    const question = await readQuestion(context, before);
    const isEnglish = inEnglish ?? false;
    const insertion = (word: string) => `${before}${word} `;
    const words = completeWords(question, last, isEnglish).map(({ text: word, meaning }) => ({
      text: word,
      insert: insertion(word),
      role: meaning.role,
      entity: null,
      label: meaning.role === "KIND" ? meaning.label : null,
    }));
    const entities = (
      await possibleEntities(context, before, last, question.parts.at(-1)?.role)
    ).map((entity) => {
      const name = isEnglish ? (entity.nameEn ?? entity.name) : entity.name;
      return {
        text: name,
        insert: insertion(name),
        role: "ENTITY" as const,
        entity: entity as unknown as EntityType,
        label: entity.label,
      };
    });
    // At the end of a typed word names come after the few words of the vocabulary.
    return [...words, ...entities].slice(0, most);
  }

  @FieldResolver(() => EntityType, { nullable: true })
  async entity(@Root() part: PartValue, @Ctx() context: Context): Promise<EntityRow | null> {
    return part.entityId === null ? null : context.entity.load(part.entityId);
  }
}

/** Names that the last word begins; without one, chains and departments to begin with. */
async function possibleEntities(
  context: Context,
  before: string,
  last: string,
  lastRole: string | undefined,
): Promise<EntityRow[]> {
  const terms = searchTerms(last);
  if (terms !== null) {
    const rows = await searchEntities(context.database.run, { ...terms, labels: null, limit: 8 });
    return rows.map((row) => row.properties);
  }
  if (before.trim() !== "" && lastRole !== "TO") return [];
  // The chains, and the departments that lead the most tasks about them.
  const openers = await overviewIds(context.database.run, {
    clustersPerChain: 0,
    firmsPerChain: 0,
    departments: 1,
  });
  const rows = await context.entity.loadMany(openers.map((row) => row.id));
  const rank = (row: EntityRow) => (row.label === "Chain" ? Number(row.order) : 1_000);
  return rows
    .flatMap((row) => (row === null || row instanceof Error ? [] : [row]))
    .sort((a, b) => rank(a) - rank(b));
}

import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import {
  Arg,
  buildSchema,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from "type-graphql";
import { AppError } from "../../server/errors.ts";
import { preferPlainFields } from "../../server/graphql/jit-schema.ts";

export interface TestContext {
  readonly requestId: string;
  readonly signal: AbortSignal;
}

/** What the resolvers did, for the tests to see. */
export const seen = { loads: 0, aborted: 0, written: 0 };

const Size = { BIG: "big-inside", SMALL: "small-inside" } as const;
registerEnumType(Size, { name: "HttpSize" });

@InterfaceType("HttpNode", { resolveType: (value: { label: string }) => value.label })
abstract class HttpNode {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType("HttpFirm", { implements: HttpNode })
class HttpFirm extends HttpNode {
  @Field(() => Size)
  size!: string;

  @Field(() => String, { nullable: true })
  city?: string | null;
}

@ObjectType("HttpPlace", { implements: HttpNode })
class HttpPlace extends HttpNode {
  @Field(() => Int)
  level!: number;
}

const firm = (n: number) => ({
  id: `f${n}`,
  label: "HttpFirm",
  name: `企业${n}`,
  size: n % 2 ? Size.BIG : Size.SMALL,
  city: n % 3 ? "济南" : null,
});
const place = (n: number) => ({ id: `p${n}`, label: "HttpPlace", name: `地区${n}`, level: n });

@Resolver(() => HttpFirm)
class FirmResolver {
  @Query(() => [HttpFirm])
  async firms(@Arg("limit", () => Int, { defaultValue: 3 }) limit: number): Promise<unknown[]> {
    return Array.from({ length: limit }, (_, n) => firm(n));
  }

  @Query(() => [HttpNode])
  nodes(@Arg("ids", () => [ID]) ids: string[]): unknown[] {
    return ids.map((id) => (id.startsWith("p") ? place : firm)(Number(id.slice(1))));
  }

  @Query(() => HttpNode, { nullable: true })
  async node(@Arg("id", () => ID) id: string): Promise<unknown> {
    if (id === "none") return null;
    if (id === "strange") return { ...firm(0), label: "Nothing" };
    return id.startsWith("p") ? place(1) : firm(1);
  }

  @Query(() => String)
  echo(
    @Arg("text", () => String) text: string,
    @Arg("size", () => Size, { nullable: true }) size: string | null,
  ): string {
    return `${text} ${size}`;
  }

  @Query(() => String, { nullable: true })
  async fail(@Arg("how", () => String) how: string): Promise<string | null> {
    throw errorOf(how);
  }

  @Query(() => String)
  failHard(@Arg("how", () => String) how: string): string {
    throw errorOf(how);
  }

  @Query(() => String)
  async wait(@Ctx() { signal }: TestContext): Promise<string> {
    await new Promise<void>((done) => {
      const timer = setTimeout(done, 5_000);
      signal.addEventListener("abort", () => {
        seen.aborted++;
        clearTimeout(timer);
        done();
      });
    });
    return "late";
  }

  @Query(() => String)
  async long(): Promise<string> {
    return "字".repeat(30_000);
  }

  @Mutation(() => Int)
  async write(@Arg("value", () => Int) value: number): Promise<number> {
    // Serial execution: each starts after the one before has ended.
    const before = seen.written;
    await new Promise((done) => setTimeout(done, 5));
    seen.written = before + value;
    return seen.written;
  }

  @FieldResolver(() => [HttpFirm])
  async peers(@Root() root: { id: string }): Promise<unknown[]> {
    return [firm(Number(root.id.slice(1)) + 1)];
  }

  @FieldResolver(() => String)
  async broken(@Root() root: { id: string }): Promise<string | null> {
    return root.id === "f1" ? null : "whole";
  }
}

function errorOf(how: string): Error {
  if (how === "database")
    return new AppError("DATABASE_UNAVAILABLE", { reason: "connection refused" });
  if (how === "missing") return new AppError("NOT_FOUND", { what: "节点", id: "x" });
  if (how === "argument")
    return new AppError("ARGUMENT_INVALID", { name: "limit", expected: "1–10" });
  return new Error("password=hunter2");
}

export async function createTestSchema(): Promise<GraphQLSchema> {
  preferPlainFields();
  return buildSchema({ resolvers: [FirmResolver], orphanedTypes: [HttpPlace], validate: false });
}

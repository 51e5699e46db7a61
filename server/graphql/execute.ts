import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { z } from "zod";
import { AppError } from "../errors.ts";
import { formatError } from "./errors.ts";
import { checkLimits, type Limits } from "./limits.ts";

const request = z.object({
  query: z.string().min(1),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

export interface Answer {
  readonly status: number;
  /** JSON text. */
  readonly body: string;
}

interface Prepared {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly compiled: CompiledQuery | null;
}

const mostPrepared = 500;
const longestKept = 20_000;

/**
 * Executes requests. A query is parsed, checked and compiled the first time that it is seen; the
 * client sends few different ones, with variables.
 */
export function createExecutor(options: {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly log: (line: string) => void;
}): (body: unknown, context: object, requestId: string) => Promise<Answer> {
  const { schema, limits, log } = options;
  const cache = new Map<string, Prepared>();

  const prepare = (query: string, operationName: string | null): Prepared => {
    const key = `${operationName ?? ""}\n${query}`;
    const known = cache.get(key);
    if (known) {
      // Last used goes to the end; the first is dropped.
      cache.delete(key);
      cache.set(key, known);
      return known;
    }
    const document = parse(query, { maxTokens: limits.tokens });
    const [invalid] = validate(schema, document, undefined, { maxErrors: 1 });
    if (invalid) throw invalid;
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new AppError("REQUEST_INVALID", { detail: "operationName" });
    const compiled = compileQuery(schema, document, operationName ?? undefined);
    const prepared = { document, operation, compiled: isCompiledQuery(compiled) ? compiled : null };
    if (query.length <= longestKept) {
      cache.set(key, prepared);
      const oldest = cache.size > mostPrepared ? cache.keys().next().value : undefined;
      if (oldest !== undefined) cache.delete(oldest);
    }
    return prepared;
  };

  const run = async (body: unknown, context: object): Promise<ExecutionResult> => {
    const given = request.safeParse(body);
    if (!given.success) {
      throw new AppError("REQUEST_INVALID", { detail: given.error.issues[0]?.path.join(".") || "query" });
    }
    const { query, operationName = null, variables } = given.data;
    const values = variables ?? {};
    const prepared = prepare(query, operationName);
    checkLimits(schema, prepared.document, prepared.operation, values, limits);
    return prepared.compiled
      ? prepared.compiled.query(undefined, context, values)
      : execute({
          schema,
          document: prepared.document,
          contextValue: context,
          variableValues: values,
          operationName,
        });
  };

  return async (body, context, requestId) => {
    try {
      const result = await withTimeout(run(body, context), limits.seconds);
      if (!result.errors) return { status: 200, body: JSON.stringify(result) };
      const errors = result.errors.map((error: GraphQLError) => formatError(error, requestId, log));
      const status = Math.max(...errors.map((e) => e.status));
      return { status, body: JSON.stringify({ ...result, errors: errors.map((e) => e.body) }) };
    } catch (error) {
      const { body: formatted, status } = formatError(error, requestId, log);
      return { status, body: JSON.stringify({ errors: [formatted] }) };
    }
  };
}

function withTimeout<T>(work: Promise<T>, seconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new AppError("QUERY_TIMEOUT", { seconds })), seconds * 1000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

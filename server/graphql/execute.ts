import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { AppError } from "../errors.ts";
import { DocumentCache } from "./document-cache.ts";
import { statusOf, toRequestInvalid, toResponseError } from "./errors.ts";
import { nameTypesAtOnce } from "./jit-schema.ts";
import {
  type Cost,
  checkShape,
  checkSize,
  checkVariables,
  estimateCost,
  type Limits,
  type Variables,
} from "./limits.ts";

export interface GraphQLRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Variables;
}

export interface Reply {
  readonly status: number;
  /** JSON text. */
  readonly body: string;
}

export type MakeContext = (request: { requestId: string; signal: AbortSignal }) => object;
type Log = (line: string) => void;

/** Made once for a text and an operation; holds nothing of a request. */
interface Prepared {
  readonly cost: Cost;
  readonly run: (
    context: object,
    variables: Variables,
  ) => ExecutionResult | Promise<ExecutionResult>;
}

export type Executor = (
  request: GraphQLRequest,
  requestId: string,
  abort: AbortController,
) => Promise<Reply>;

const mostDocuments = 500;
const mostCharacters = 2_000_000;

/**
 * Executes requests. A query is parsed, checked and compiled when it is first seen; the client sends
 * few different ones, with variables.
 */
export function createExecutor(options: {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly makeContext: MakeContext;
  readonly log: Log;
}): Executor {
  const { schema, limits, makeContext, log } = options;
  nameTypesAtOnce(schema);
  const cache = new DocumentCache<Prepared>(mostDocuments, mostCharacters);

  const prepared = ({ query, operationName }: GraphQLRequest): Prepared => {
    // No operation's name holds a line break, so no two pairs share a key.
    const key = operationName === null ? query : `${operationName}\n\n${query}`;
    const known = cache.get(key);
    if (known) return known;
    const made = prepare(schema, limits, query, operationName);
    cache.set(key, made);
    return made;
  };

  return async (request, requestId, abort) => {
    try {
      const { cost, run } = prepared(request);
      const { variables } = request;
      checkVariables(variables, limits);
      checkSize("复杂度 (cost)", typeof cost === "number" ? cost : cost(variables), limits.cost);
      const running = run(makeContext({ requestId, signal: abort.signal }), variables);
      const result =
        running instanceof Promise ? await withinTime(running, limits.seconds, abort) : running;
      return toReply(result, requestId, log);
    } catch (error) {
      return failure(error, requestId, log);
    }
  };
}

/** An answer of nothing but an error. */
export function failure(error: unknown, requestId: string, log: Log): Reply {
  const errors = [toResponseError(error, requestId, log)];
  return { status: statusOf(errors, false), body: JSON.stringify({ errors }) };
}

function prepare(
  schema: GraphQLSchema,
  limits: Limits,
  query: string,
  operationName: string | null,
): Prepared {
  const document = parseWithin(query, limits.tokens);
  checkShape(document, limits);
  const errors = validate(schema, document, specifiedRules, { maxErrors: 3 });
  if (errors.length > 0) throw toRequestInvalid(errors);
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const detail =
      operationName === null
        ? "operationName is needed where there are several operations."
        : `There is no operation "${operationName}".`;
    throw new AppError("REQUEST_INVALID", { detail });
  }
  if (operation.operation === "subscription") {
    throw new AppError("REQUEST_INVALID", { detail: "Subscriptions are not supported." });
  }
  let run: Prepared["run"] | undefined;
  return {
    cost: estimateCost(schema, document, operation, limits),
    // What is refused for its cost is not compiled.
    run: (context, variables) => {
      run ??= compile(schema, document, operationName);
      return run(context, variables);
    },
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Prepared["run"] {
  const interpret: Prepared["run"] = (contextValue, variableValues) =>
    execute({ schema, document, contextValue, variableValues, operationName });
  // Introspection is asked once by tools, and is not worth a compilation.
  if (/\b__(schema|type)\b/.test(document.loc?.source.body ?? "")) return interpret;
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiledQuery(compiled)) return interpret;
  return (context, variables) => compiled.query(undefined, context, variables);
}

function parseWithin(query: string, tokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes(`${tokens} tokens`)) {
      checkSize("词元数 (tokens)", tokens + 1, tokens);
    }
    throw toRequestInvalid([error]);
  }
}

function withinTime<T>(running: Promise<T>, seconds: number, abort: AbortController): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const late = new AppError("QUERY_TIMEOUT", { seconds });
      reject(late);
      abort.abort(late);
    }, seconds * 1000);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      end();
    };
    running.then(
      (result) => settle(() => resolve(result)),
      (error) => settle(() => reject(error)),
    );
  });
}

function toReply(result: ExecutionResult, requestId: string, log: Log): Reply {
  if (!result.errors) return { status: 200, body: JSON.stringify(result) };
  // Without `data` nothing was run: the variables do not fit.
  if (!("data" in result)) return failure(toRequestInvalid(result.errors), requestId, log);
  const errors = result.errors.map((error) => toResponseError(error, requestId, log));
  const data = result.data ?? null;
  return { status: statusOf(errors, data !== null), body: JSON.stringify({ errors, data }) };
}

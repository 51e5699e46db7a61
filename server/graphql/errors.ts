import { GraphQLError } from "graphql";
import { AppError, type ErrorCode } from "../errors.ts";

export interface ResponseError {
  readonly message: string;
  readonly locations?: NonNullable<GraphQLError["locations"]>;
  readonly path?: NonNullable<GraphQLError["path"]>;
  readonly extensions: {
    readonly code: ErrorCode;
    readonly messageZh: string;
    readonly messageEn: string;
    readonly facts: AppError["facts"];
  };
}

/** The status that tells a proxy or a script what kind of failure it was. */
const statusByCode: Partial<Record<ErrorCode, number>> = {
  REQUEST_INVALID: 400,
  ARGUMENT_INVALID: 400,
  NO_PLAN: 400,
  ROW_INVALID: 400,
  TOO_MUCH: 400,
  NOT_FOUND: 200,
  INTERNAL: 500,
  DATABASE_UNAVAILABLE: 503,
  QUERY_TIMEOUT: 504,
};

/**
 * An error as the client gets it. What is not meant for a user becomes INTERNAL with the request's
 * number; its own words go to the log only.
 */
export function toResponseError(
  error: unknown,
  requestId: string,
  log: (line: string) => void,
): ResponseError {
  const { code, messageZh, messageEn, facts } = toAppError(error, requestId, log);
  return {
    message: messageZh,
    ...(error instanceof GraphQLError && error.locations ? { locations: error.locations } : {}),
    ...(error instanceof GraphQLError && error.path ? { path: error.path } : {}),
    extensions: { code, messageZh, messageEn, facts },
  };
}

/** What is wrong with the request itself, in graphql's words. */
export function toRequestInvalid(errors: readonly GraphQLError[]): AppError {
  const detail = errors.map((error) => error.message).join(" ");
  return new AppError("REQUEST_INVALID", { detail: detail.slice(0, 1_000) });
}

/** An answer that holds part of the data is an answer, unless the database or the time is to blame. */
export function statusOf(errors: readonly ResponseError[], hasData: boolean): number {
  const worst = Math.max(...errors.map(({ extensions }) => statusByCode[extensions.code] ?? 500));
  return hasData && worst < 503 ? 200 : worst;
}

function toAppError(error: unknown, requestId: string, log: (line: string) => void): AppError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof AppError) return original;
  // A variable that may be null, given to an argument that may not: known only when it is run.
  if (original instanceof GraphQLError && original.message.startsWith('Argument "')) {
    return toRequestInvalid([original]);
  }
  const path = error instanceof GraphQLError && error.path ? ` ${error.path.join(".")}` : "";
  const text = original instanceof Error ? (original.stack ?? original.message) : String(original);
  log(`[${requestId}]${path} ${text}`);
  return new AppError("INTERNAL", { requestId }, { cause: original });
}

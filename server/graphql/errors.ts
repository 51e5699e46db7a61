import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { AppError } from "../errors.ts";

/** The status that tells a proxy or a script what kind of failure it was. */
const statusOf: Partial<Record<AppError["code"], number>> = {
  DATABASE_UNAVAILABLE: 503,
  QUERY_TIMEOUT: 504,
  TOO_MUCH: 400,
  ARGUMENT_INVALID: 400,
  REQUEST_INVALID: 400,
  NOT_FOUND: 200,
  INTERNAL: 500,
};

/**
 * An error as the client gets it: a code, both messages, the facts. What is not meant for a user
 * becomes INTERNAL with the request's number; its own words go to the log only.
 */
export function formatError(
  error: unknown,
  requestId: string,
  log: (line: string) => void,
): { body: GraphQLFormattedError; status: number } {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const app = cause instanceof AppError ? cause : toAppError(cause, requestId, log);
  const located = error instanceof GraphQLError ? error.toJSON() : {};
  return {
    body: {
      ...located,
      message: app.messageZh,
      extensions: {
        code: app.code,
        messageZh: app.messageZh,
        messageEn: app.messageEn,
        facts: app.facts,
      },
    },
    status: statusOf[app.code as keyof typeof statusOf] ?? 500,
  };
}

function toAppError(cause: unknown, requestId: string, log: (line: string) => void): AppError {
  // Raised by graphql itself: the request does not fit the schema.
  if (cause instanceof GraphQLError) return new AppError("REQUEST_INVALID", { detail: cause.message });
  log(`[${requestId}] ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return new AppError("INTERNAL", { requestId });
}

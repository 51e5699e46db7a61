import type { TypedDocumentString } from "./generated/graphql.ts";

/** A request that did not succeed: what went wrong as a code, and one sentence in each language. */
export class RequestError extends Error {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** It may succeed a little later without the user doing anything. */
  readonly isTemporary: boolean;

  constructor(code: string, zh: string, en: string, isTemporary: boolean) {
    super(en);
    this.name = "RequestError";
    this.code = code;
    this.zh = zh;
    this.en = en;
    this.isTemporary = isTemporary;
  }
}

interface GraphQLAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

const temporaryCodes = new Set(["DATABASE_UNAVAILABLE", "QUERY_TIMEOUT", "UNAVAILABLE"]);

export async function request<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<T> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : unreachable();
  });
  const answer = (await response.json().catch(() => null)) as GraphQLAnswer<T> | null;
  if (response.ok && answer?.data && !answer.errors?.length) return answer.data;
  throw fromAnswer(response.status, answer);
}

export const unreachable = (): RequestError =>
  new RequestError(
    "NETWORK",
    "连接不上服务器。请检查网络，或确认链图服务已启动。",
    "The server cannot be reached. Check the network, or that ChainAtlas is running.",
    true,
  );

/** What an answer that is none says: its first error, or else its status. */
export function fromAnswer(status: number, answer: unknown): RequestError {
  const problem = (answer as GraphQLAnswer<never> | null)?.errors?.[0];
  return problem ? fromGraphQL(problem) : fromStatus(status);
}

function fromGraphQL(problem: { message: string; extensions?: Record<string, unknown> }) {
  const { code, messageZh, messageEn, zh, en } = problem.extensions ?? {};
  const text = (...values: unknown[]) => values.find((v) => typeof v === "string") as string;
  const name = text(code, "INTERNAL");
  return new RequestError(
    name,
    text(messageZh, zh, problem.message),
    text(messageEn, en, problem.message),
    temporaryCodes.has(name),
  );
}

function fromStatus(status: number): RequestError {
  if (status === 502 || status === 503 || status === 504) {
    return new RequestError(
      "UNAVAILABLE",
      "暂时读取不到数据。",
      "The data cannot be read for the moment.",
      true,
    );
  }
  return new RequestError(
    "INTERNAL",
    `服务器没有给出可用的回答（状态 ${status}）。请重试。`,
    `The server gave no usable answer (status ${status}). Please try again.`,
    false,
  );
}

import type { IncomingMessage } from "node:http";
import { AppError } from "../errors.ts";
import type { GraphQLRequest } from "./execute.ts";
import { checkSize } from "./limits.ts";

/** The body of a POST /graphql. @throws AppError REQUEST_INVALID or TOO_MUCH */
export async function readRequest(
  incoming: IncomingMessage,
  mostBytes: number,
): Promise<GraphQLRequest> {
  return toRequest(await readJson(incoming, mostBytes));
}

/** The JSON of a body. @throws AppError REQUEST_INVALID or TOO_MUCH */
export async function readJson(incoming: IncomingMessage, mostBytes: number): Promise<unknown> {
  // Another type would let a form of a foreign page send queries without the browser asking first.
  const type = incoming.headers["content-type"] ?? "";
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type)) {
    throw invalid("content-type must be application/json");
  }
  if (incoming.headers["content-encoding"] !== undefined) {
    throw invalid("content-encoding is not supported");
  }
  checkBytes(Number(incoming.headers["content-length"] ?? 0), mostBytes);
  const text = await readText(incoming, mostBytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(`the body is not JSON: ${error instanceof Error ? error.message : ""}`);
  }
}

function readText(incoming: IncomingMessage, mostBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    incoming.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      try {
        checkBytes(bytes, mostBytes);
        chunks.push(chunk);
      } catch (error) {
        incoming.removeAllListeners("data");
        reject(error);
      }
    });
    incoming.on("end", () => {
      const [first] = chunks;
      resolve((chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString());
    });
    incoming.on("error", reject);
  });
}

function toRequest(body: unknown): GraphQLRequest {
  if (!isObject(body)) throw invalid("the body must be one object; batches are not supported");
  const { query, operationName = null, variables = null } = body;
  if (typeof query !== "string") throw invalid("query must be a string");
  if (operationName !== null && typeof operationName !== "string") {
    throw invalid("operationName must be a string");
  }
  if (variables !== null && !isObject(variables)) throw invalid("variables must be an object");
  return { query, operationName: operationName || null, variables: variables ?? {} };
}

function checkBytes(found: number, most: number): void {
  checkSize("请求体字节数 (bytes)", found, most);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(detail: string): AppError {
  return new AppError("REQUEST_INVALID", { detail });
}

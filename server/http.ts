// The files of briefings are made with type-graphql's types, whose decorators need it first.
import "reflect-metadata";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { GraphQLSchema } from "graphql";
import { AppError } from "./errors.ts";
import { briefFile, briefFileBytes } from "./graphql/brief-file.ts";
import type { Context } from "./graphql/context.ts";
import { createExecutor, failure, type MakeContext, type Reply } from "./graphql/execute.ts";
import { graphiqlPage, graphiqlPolicy } from "./graphql/graphiql.ts";
import { defaultLimits, type Limits } from "./graphql/limits.ts";
import { readJson, readRequest } from "./graphql/request.ts";
import { exportHandler, type FileMakers } from "./http-export.ts";

export type Readiness =
  | { readonly ready: true }
  | { readonly ready: false; readonly reason: string };

export interface AppOptions {
  readonly schema: GraphQLSchema;
  readonly makeContext: MakeContext;
  /** By the name under `/export/`. */
  readonly exporters?: FileMakers;
  readonly readiness: () => Promise<Readiness>;
  /** The built client; null where a development server has it. */
  readonly clientDir: string | null;
  readonly isDevelopment: boolean;
  /**
   * Names under which the server may be addressed through loopback, beside addresses and localhost;
   * null: any, where it is open to a network.
   */
  readonly hosts?: readonly string[] | null;
  readonly limits?: Partial<Limits>;
  readonly log: (line: string) => void;
}

const clientPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  // Ant Design and Cytoscape write styles into the page.
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Below this a packed answer costs more than it saves. */
const packedFrom = 16 * 1024;
const pack = promisify(gzip);

export function createApp(options: AppOptions): Express {
  const { isDevelopment, clientDir, log } = options;
  const nextId = requestIds();
  const refuse = (response: ServerResponse, status: number, error: unknown) => {
    const reply = failure(error, nextId(), log);
    // What has no status of its own among the errors is INTERNAL.
    send(response, { ...reply, status: status || reply.status });
  };
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);

  const hosts = options.hosts === undefined ? [] : options.hosts;
  if (hosts !== null) app.use(checkHost(hosts, refuse));
  app.post("/graphql", graphqlHandler(options, nextId));
  app.post("/briefings/:id/file", fileHandler(options, nextId));
  app.all("/graphql", (_request, response) => {
    response.setHeader("Allow", "POST");
    refuse(response, 405, new AppError("REQUEST_INVALID", { detail: "POST" }));
  });
  app.get("/export/:name", exportHandler(options.exporters ?? {}, nextId, refuse));
  app.use((_request, response, next) => {
    response.set({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Content-Security-Policy": clientPolicy,
    });
    next();
  });
  app.get("/healthz", (_request, response) => {
    response.set("Cache-Control", "no-store").json({ status: "ok" });
  });
  app.get("/readyz", async (_request, response) => {
    const state = await options.readiness();
    response.set("Cache-Control", "no-store");
    if (state.ready) response.json({ status: "ready" });
    else response.status(503).json({ status: "unavailable", reason: state.reason });
  });
  if (isDevelopment) {
    app.get("/graphiql", (_request, response) => {
      response.set("Content-Security-Policy", graphiqlPolicy).type("html").send(graphiqlPage);
    });
  }
  if (clientDir !== null) serveClient(app, clientDir);

  const missing: RequestHandler = (request, response) => {
    refuse(response, 404, new AppError("NOT_FOUND", { what: "页面", id: request.path }));
  };
  const onError: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    // What express itself refuses, such as a malformed path, says so by a status.
    const status = typeof error?.status === "number" && error.status < 500 ? error.status : 0;
    const detail = String(error?.message ?? status);
    refuse(response, status, status ? new AppError("REQUEST_INVALID", { detail }) : error);
  };
  app.use(missing, onError);
  return app;
}

function graphqlHandler(options: AppOptions, nextId: () => string) {
  const { schema, makeContext, log } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const execute = createExecutor({ schema, limits, makeContext, log });
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = nextId();
    const abort = new AbortController();
    response.on("close", () => {
      if (!response.writableFinished) abort.abort();
    });
    let reply: Reply;
    try {
      reply = await execute(await readRequest(request, limits.bodyBytes), requestId, abort);
    } catch (error) {
      reply = failure(error, requestId, log);
    }
    if (response.destroyed) return;
    // The rest of a body that was refused is not waited for.
    if (!request.complete) response.setHeader("Connection", "close");
    if (reply.body.length >= packedFrom && isPackable(request)) await sendPacked(response, reply);
    else send(response, reply);
  };
}

/** A briefing as a file, with the pictures that the client has drawn; too large for GraphQL. */
function fileHandler({ makeContext, log }: AppOptions, nextId: () => string) {
  return async (
    request: IncomingMessage & { params: { id: string } },
    response: ServerResponse,
  ): Promise<void> => {
    const requestId = nextId();
    const abort = new AbortController();
    response.on("close", () => {
      if (!response.writableFinished) abort.abort();
    });
    try {
      const context = makeContext({ requestId, signal: abort.signal }) as Context;
      const body = await readJson(request, briefFileBytes);
      const { type, bytes } = await briefFile(context, request.params.id, body);
      if (response.destroyed) return;
      response.writeHead(200, {
        "Content-Type": type,
        "Content-Length": bytes.length,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      });
      response.end(bytes);
    } catch (error) {
      if (response.destroyed) return;
      if (!request.complete) response.setHeader("Connection", "close");
      send(response, failure(error, requestId, log));
    }
  };
}

/** A page of another site can point a name of its own at this machine; the Host header tells. */
function checkHost(
  hosts: readonly string[],
  refuse: (response: ServerResponse, status: number, error: unknown) => void,
) {
  const allowed = new Set(["localhost", ...hosts.map((host) => host.toLowerCase())]);
  const isAllowed = (host: string) => {
    const name = host.toLowerCase().replace(/:\d*$/, "");
    return allowed.has(name) || /^([\d.]+|\[[\da-f:.]+\])$/.test(name);
  };
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const host = request.headers.host ?? "";
    if (isAllowed(host) || !isLoopback(request)) next();
    else {
      const detail = `Host "${host.slice(0, 100)}"`;
      refuse(response, 421, new AppError("REQUEST_INVALID", { detail }));
    }
  };
}

function serveClient(app: Express, folder: string): void {
  app.use(compression());
  // Built files have their content's hash in the name.
  app.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y" }));
  const setHeaders = (response: ServerResponse) => response.setHeader("Cache-Control", "no-cache");
  app.use(express.static(folder, { cacheControl: false, setHeaders }));
  // A path of the application's own, opened directly; a missing file stays missing.
  app.use((request, response, next) => {
    const isPage =
      (request.method === "GET" || request.method === "HEAD") &&
      !/^\/assets\/|\.[a-z\d]+$/i.test(request.path) &&
      request.accepts("html") !== false;
    if (!isPage) return next();
    setHeaders(response);
    response.sendFile("index.html", { root: folder, cacheControl: false }, (error) => {
      if (!error || response.headersSent) return;
      const text = "界面尚未构建，请用 npm start 启动。 The client is not built; use npm start.";
      response.status(503).type("text").send(text);
    });
  });
}

function send(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(body);
}

async function sendPacked(response: ServerResponse, { status, body }: Reply): Promise<void> {
  const packed = await pack(body, { level: 4 });
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Encoding": "gzip",
    "Content-Length": packed.length,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    Vary: "Accept-Encoding",
  });
  response.end(packed);
}

function isPackable(request: IncomingMessage): boolean {
  return !isLoopback(request) && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
}

function isLoopback({ socket }: IncomingMessage): boolean {
  const address = socket.localAddress ?? "";
  return address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127.");
}

function requestIds(): () => string {
  const start = Date.now().toString(36);
  let count = 0;
  return () => `${start}-${(++count).toString(36)}`;
}

import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { GraphQLSchema } from "graphql";
import { AppError } from "./errors.ts";
import { formatError } from "./graphql/errors.ts";
import { createExecutor } from "./graphql/execute.ts";
import { defaultLimits, type Limits } from "./graphql/limits.ts";
import { graphiqlPage } from "./graphql/graphiql.ts";

export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

export interface AppOptions {
  readonly schema: GraphQLSchema;
  readonly makeContext: (request: { requestId: string }) => object;
  readonly readiness: () => Promise<Readiness>;
  /** The built client; null where a development server has it. */
  readonly clientDir: string | null;
  readonly isDevelopment: boolean;
  /** Names under which the server may be addressed; null: any, where it is open to a network. */
  readonly hosts: readonly string[] | null;
  readonly limits?: Partial<Limits>;
  readonly log: (line: string) => void;
}

export function createApp(options: AppOptions): Express {
  const limits = { ...defaultLimits, ...options.limits };
  const execute = createExecutor({ schema: options.schema, limits, log: options.log });
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);

  app.use(checkHost(options.hosts));
  app.post("/graphql", express.json({ limit: limits.bodyBytes }), async (request, response) => {
    const requestId = randomUUID();
    const answer = await execute(request.body, options.makeContext({ requestId }), requestId);
    response.writeHead(answer.status, { "content-type": "application/json; charset=utf-8" });
    response.end(answer.body);
  });
  app.all("/graphql", (_request, response) => {
    const { body } = formatError(new AppError("REQUEST_INVALID", { detail: "POST" }), "", options.log);
    response.set("allow", "POST").status(405).json({ errors: [body] });
  });
  app.get("/healthz", (_request, response) => {
    response.json({ status: "ok" });
  });
  app.get("/readyz", async (_request, response) => {
    const state = await options.readiness();
    if (state.ready) response.json({ status: "ready" });
    else response.status(503).json({ status: "unavailable", reason: state.reason });
  });
  if (options.isDevelopment) {
    app.get("/graphiql", (_request, response) => {
      response.type("html").send(graphiqlPage);
    });
  }
  if (options.clientDir !== null) serveClient(app, options.clientDir);
  app.use(onError(options.log));
  return app;
}

function serveClient(app: Express, folder: string): void {
  app.use(compression());
  app.use((_request, response, next) => {
    response.set({
      "content-security-policy":
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; frame-ancestors 'self'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
    });
    next();
  });
  // Built files have their content's hash in the name.
  app.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  app.use(express.static(folder, { index: false }));
  app.get("/{*path}", (_request, response) => {
    const page = join(folder, "index.html");
    if (!existsSync(page)) {
      response.status(503).type("text").send("界面尚未构建，请用 npm start 启动。 The client is not built; use npm start.");
      return;
    }
    response.set("cache-control", "no-cache").sendFile(page);
  });
}

/** A page elsewhere must not reach a server on loopback by a name of its own (DNS rebinding). */
function checkHost(hosts: readonly string[] | null): RequestHandler {
  return (request, response, next) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    if (hosts === null || hosts.includes(host)) return next();
    response.status(421).json({ errors: [{ message: `不接受对 ${host} 的请求 Requests for ${host} are not served` }] });
  };
}

function onError(log: (line: string) => void): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error?.status === "number" ? error.status : 500;
    const known =
      status === 413
        ? new AppError("REQUEST_INVALID", { detail: "请求过大 (the request is too large)" })
        : status < 500
          ? new AppError("REQUEST_INVALID", { detail: String(error?.message ?? status) })
          : error;
    response.status(status).json({ errors: [formatError(known, randomUUID(), log).body] });
  };
}

import type { RequestHandler, Response } from "express";
import { AppError } from "./errors.ts";
import type { ExportedFile } from "./graphql/exported-file.ts";

/** @param madeOn ISO date that the file bears */
export type FileMaker = (
  request: { readonly requestId: string; readonly signal: AbortSignal },
  parameters: URLSearchParams,
  madeOn: string,
) => Promise<ExportedFile>;
export type FileMakers = Readonly<Record<string, FileMaker>>;

const mediaTypes: Readonly<Record<ExportedFile["format"], string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** `GET /export/:name`: a file by the maker of that name, made while the browser waits. */
export function exportHandler(
  makers: FileMakers,
  nextId: () => string,
  refuse: (response: Response, status: number, error: unknown) => void,
): RequestHandler {
  return async (request, response) => {
    const abort = new AbortController();
    response.on("close", () => {
      if (!response.writableFinished) abort.abort();
    });
    try {
      const name = String(request.params.name);
      const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
      if (!make) throw new AppError("NOT_FOUND", { what: "导出", id: name });
      const { searchParams } = new URL(request.originalUrl, "http://localhost");
      const asked = { requestId: nextId(), signal: abort.signal };
      const file = await make(asked, searchParams, localDate(new Date()));
      if (!response.destroyed) send(response, file);
    } catch (error) {
      if (response.destroyed) return;
      // GraphQL answers what is not there with 200; a file that is not there is none.
      const isMissing = error instanceof AppError && error.code === "NOT_FOUND";
      refuse(response, isMissing ? 404 : 0, error);
    }
  };
}

function send(response: Response, { name, format, bytes }: ExportedFile): void {
  response.writeHead(200, {
    "Content-Type": mediaTypes[format],
    "Content-Length": bytes.length,
    "Content-Disposition": disposition(name, format),
    "Cache-Control": "no-store",
  });
  response.end(bytes);
}

/** RFC 6266: a plain name for old programs, and the real one in UTF-8 (RFC 8187). */
export function disposition(name: string, format: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="chain-atlas.${format}"; filename*=UTF-8''${encoded}`;
}

const localDate = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

import { fromAnswer, unreachable } from "./request.ts";

export interface FetchedFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * Fetches a file, telling how many bytes are there.
 * @throws RequestError as a query does
 */
export async function fetchFile(
  address: string,
  signal: AbortSignal,
  onProgress: (received: number, total: number | null) => void,
): Promise<FetchedFile> {
  const lost = (error: unknown) => {
    throw signal.aborted ? error : unreachable();
  };
  const response = await fetch(address, { signal }).catch(lost);
  if (!response.ok || response.body === null) {
    throw fromAnswer(response.status, await response.json().catch(() => null));
  }
  const length = response.headers.get("content-length");
  const total = length === null ? null : Number(length);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(lost);
    if (done) break;
    parts.push(value);
    received += value.length;
    onProgress(received, total);
  }
  const type = response.headers.get("content-type") ?? "application/octet-stream";
  return { name: nameIn(response.headers), content: new Blob(parts, { type }) };
}

/** The name in UTF-8 that the server gives (RFC 8187). */
function nameIn(headers: Headers): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(headers.get("content-disposition") ?? "")?.[1];
  return encoded === undefined ? "chain-atlas" : decodeURIComponent(encoded);
}

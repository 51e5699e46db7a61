/** The server reads at most 256 KB in one request; text is sent as UTF-8. */
const mostBytes = 240 * 1024;

export type TextFileError = "large" | "binary" | "unreadable";

/** A file's text, in the encodings in which plans come: UTF-8, UTF-16 with its mark, else GB18030. */
export async function readTextFile(
  file: File,
): Promise<{ text: string } | { error: TextFileError }> {
  // A character takes at least half as many bytes in GB18030 as in UTF-8.
  if (file.size > mostBytes * 2) return { error: "large" };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { error: "unreadable" };
  const text = decode(new Uint8Array(bytes));
  if (text.includes("\0")) return { error: "binary" };
  return new TextEncoder().encode(JSON.stringify(text)).length > mostBytes
    ? { error: "large" }
    : { text };
}

export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

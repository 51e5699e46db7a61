import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** KB (gzip) of the scripts that the page loads before it can show its first page. */
export function firstLoadKilobytes(folder = "dist/client"): number {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const scripts = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1] ?? "");
  const bytes = scripts
    .map((script) => join(folder, script))
    .filter((file) => existsSync(file))
    .map((file) => gzipSync(readFileSync(file)).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}

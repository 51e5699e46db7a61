/** With a byte order mark, without which Excel takes Chinese for something else. */
export const toCsv = (table: readonly (readonly string[])[]): string =>
  `\uFEFF${table.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

/** A name that begins like a formula must not be run by a spreadsheet. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Saves a file by way of the browser. */
export function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Without what file systems refuse. */
export const fileName = (title: string, ending: string): string =>
  `${title.replace(/[\\/:*?"<>|\s]+/g, "-").slice(0, 60) || "chain-atlas"}.${ending}`;

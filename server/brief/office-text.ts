/** What XML 1.0 cannot hold, escaped or not: most control characters, halves of pairs, U+FFFE/F. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as office files can hold it; they know one kind of line break. */
export function officeText(text: string): string {
  return text.replace(unwritable, "\uFFFD").replace(/\r\n?/g, "\n");
}

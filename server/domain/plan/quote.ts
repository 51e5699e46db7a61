import type { Span } from "./document.ts";
import { lex, rawSpan, strip } from "./lex.ts";

/** All places where a text says the quote, whatever the spaces and line breaks in either. */
export function findQuote(text: string, quote: string): Span[] {
  const lexed = lex(text);
  const wanted = strip(quote);
  if (wanted === "") return [];
  const spans: Span[] = [];
  for (
    let at = lexed.text.indexOf(wanted);
    at >= 0;
    at = lexed.text.indexOf(wanted, at + wanted.length)
  ) {
    spans.push(rawSpan(lexed, at, at + wanted.length));
  }
  return spans;
}

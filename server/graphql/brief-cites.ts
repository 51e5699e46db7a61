import type { BriefSource } from "../domain/brief/outline.ts";
import type { Context } from "./context.ts";
import { evidenceOf } from "./resolvers/gap.ts";

/** Turns evidence into sources to be named, and keeps each source that was named. */
export class Cites {
  readonly #context: Context;
  readonly #sources = new Map<string, BriefSource>();

  constructor(context: Context) {
    this.#context = context;
  }

  async of(evidenceIds: readonly string[]): Promise<string[]> {
    return this.#keep(await evidenceOf(this.#context, [...new Set(evidenceIds)]));
  }

  async ofEntity(id: string): Promise<string[]> {
    return this.#keep(await this.#context.evidenceOf.load(id));
  }

  sources(): BriefSource[] {
    return [...this.#sources.values()];
  }

  #keep(found: readonly { kind: BriefSource["kind"]; source: Omit<BriefSource, "kind"> }[]) {
    for (const { kind, source } of found) {
      const { id, title, publisher, date, url } = source;
      if (!this.#sources.has(id)) this.#sources.set(id, { id, kind, title, publisher, date, url });
    }
    return [...new Set(found.map((one) => one.source.id))];
  }
}

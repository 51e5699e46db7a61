import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Label } from "./model.ts";

/** `InnovationCentre` + `dyeing` → `innovation-centre:dyeing`. */
export function entityId(label: Label, key: string): string {
  const kind = label.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  return `${kind}:${key.normalize("NFKC").replace(/\s+/g, "")}`;
}

/** A source is known by its address, or by its title and date where it has none. */
export function sourceId(source: {
  url: string | null;
  title: string;
  date: string | null;
}): string {
  return `source:${digest(source.url ?? `${source.title}|${source.date ?? ""}`)}`;
}

/** The same words of the same source are the same evidence wherever they are used. */
export function evidenceId(parts: readonly (string | number | null)[]): string {
  return `evidence:${digest(JSON.stringify(parts))}`;
}

/** `key` tells apart facts of one type between the same two nodes, such as statements of two years. */
export function edgeId(type: string, from: string, to: string, key = ""): string {
  return `edge:${digest(JSON.stringify([type, from, to, key]))}`;
}

/** 80 bits in hex: enough for a billion ids without a collision in practice. */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 20);
}

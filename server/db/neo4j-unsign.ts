import { readFileSync, writeFileSync } from "node:fs";

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/**
 * Takes the signature out of a jar whose checksum was right when it was fetched. Java keeps no class
 * of a signed jar in its archive, and Neo4j loads some 600 from Eclipse Collections at each start.
 * Only the directory at the end of the file is written anew; the entries stay where they are.
 */
export function unsignJar(file: string): void {
  const jar = readFileSync(file);
  const end = jar.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || jar.readUInt32LE(end) !== endMark) return;
  const start = jar.readUInt32LE(end + 16);
  const kept: Buffer[] = [];
  let count = 0;
  let at = start;
  while (at < end && jar.readUInt32LE(at) === entryMark) {
    const nameLength = jar.readUInt16LE(at + 28);
    const length = 46 + nameLength + jar.readUInt16LE(at + 30) + jar.readUInt16LE(at + 32);
    const name = jar.toString("latin1", at + 46, at + 46 + nameLength);
    if (!/^META-INF\/[^/]+\.(SF|RSA|DSA|EC)$/i.test(name)) {
      kept.push(jar.subarray(at, at + length));
      count += 1;
    }
    at += length;
  }
  if (at !== end || count === jar.readUInt16LE(end + 10)) return;
  const directory = Buffer.concat(kept);
  const tail = Buffer.from(jar.subarray(end));
  tail.writeUInt16LE(count, 8);
  tail.writeUInt16LE(count, 10);
  tail.writeUInt32LE(directory.length, 12);
  writeFileSync(file, Buffer.concat([jar.subarray(0, start), directory, tail]));
}

import { createHash, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const neo4jUser = "neo4j";
const rounds = 1024;

/**
 * The password of this data folder, made once and readable by its owner alone. A new database is
 * told of it before it first runs (the file that `neo4j-admin dbms set-initial-password` writes), so
 * that there is no moment with a well-known one.
 */
export function keptPassword(dataDir: string, homeDir: string): string {
  const file = join(dataDir, "neo4j-password");
  const password = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (password !== "") {
    chmodSync(file, 0o600);
    writeInitial(homeDir, password);
    return password;
  }
  const made = randomBytes(24).toString("base64url");
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  writeInitial(homeDir, made);
  return made;
}

function writeInitial(homeDir: string, password: string): void {
  if (existsSync(join(homeDir, "data", "databases", "system"))) return;
  const folder = join(homeDir, "data", "dbms");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "auth.ini");
  writeFileSync(file, initialPasswordLine(password, randomBytes(32)), { mode: 0o600 });
}

/** Salted SHA-256, 1,024 rounds, as Neo4j reads it. */
export function initialPasswordLine(password: string, salt: Buffer): string {
  let digest = createHash("sha256").update(salt).update(password).digest();
  for (let round = 1; round < rounds; round++) {
    digest = createHash("sha256").update(digest).digest();
  }
  return `${neo4jUser}:SHA-256,${digest.toString("hex")},${salt.toString("hex")},${rounds}:\n`;
}

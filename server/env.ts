import { z } from "zod";
import { AppError } from "./errors.ts";

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default(".data"),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/)
    .optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});

const expected: Record<string, string> = {
  PORT: "0–65535 之间的整数 (an integer from 0 to 65535)",
  HOST: "监听地址，如 127.0.0.1 (an address to listen on)",
  DATA_DIR: "数据目录的路径 (a folder)",
  NEO4J_URI: "neo4j://主机:端口、neo4j+s://… 或 bolt://… (a Neo4j address)",
  NEO4J_USER: "用户名 (a user name)",
  NEO4J_PASSWORD: "设置 NEO4J_URI 时必须给出密码 (a password, when NEO4J_URI is set)",
  NEO4J_DATABASE: "数据库名 (a database name)",
  NODE_ENV: "development、production 或 test",
};

export type Env = z.infer<typeof schema>;

/** @throws AppError ENV_INVALID for the first variable that is not as expected */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  // An empty variable is what shells and compose files write for "not set".
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, source[name] === "" ? undefined : source[name]]),
  );
  const result = schema.safeParse(given);
  const name = result.success
    ? result.data.NEO4J_URI && result.data.NEO4J_PASSWORD === undefined
      ? "NEO4J_PASSWORD"
      : undefined
    : String(result.error.issues[0]?.path[0] ?? "");
  if (name !== undefined) {
    throw new AppError("ENV_INVALID", {
      name,
      value: given[name] ?? "",
      expected: expected[name] ?? "",
    });
  }
  return result.data as Env;
}

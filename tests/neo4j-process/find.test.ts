import { readdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { neo4jJars, userCache } from "../../server/db/neo4j-jars.ts";
import { findJava, parseJavaVersion } from "../../server/db/neo4j-java.ts";
import { environment, onPath, programs, start, tempFolder } from "./workbench.ts";

const log = () => undefined;
const fakeMaven = "/bin/mkdir -p lib; printf one >lib/a.jar; printf two >lib/b.jar";

describe("finding Java", () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)', 17],
    ['openjdk version "25" 2025-09-16 LTS', 25],
    ['openjdk version "26-ea" 2026-03-17', 26],
    ['java version "1.8.0_402"', 8],
  ])("reads %s", (text, major) => {
    expect(parseJavaVersion("java", text)?.major).toBe(major);
  });

  it("tells two builds of one version apart", () => {
    const of = (build: string) => parseJavaVersion("java", `version "17.0.15"\nX (build ${build})`);
    expect(of("17.0.15+6")?.version).not.toBe(of("17.0.15+7")?.version);
  });

  it("says that there is none", async () => {
    const env = environment({ PATH: programs({}) });
    await expect(findJava(env)).rejects.toMatchObject({ code: "JAVA_MISSING", facts: {} });
    await expect(start(tempFolder(), { env })).rejects.toMatchObject({ code: "JAVA_MISSING" });
  });

  it("says that it is too old", async () => {
    const env = environment({ PATH: programs({ java: `echo 'openjdk version "11.0.2"' >&2` }) });
    await expect(findJava(env)).rejects.toMatchObject({
      code: "JAVA_TOO_OLD",
      facts: { found: "11.0.2" },
    });
  });

  it("takes JAVA_HOME's, and the path's where that is no good", async () => {
    const good = programs({ java: `echo 'openjdk version "21.0.1"' >&2` });
    const path = programs({ java: `echo 'openjdk version "17.0.1"' >&2` });
    const home = join(good, "..");
    expect((await findJava(environment({ PATH: path, JAVA_HOME: home }))).major).toBe(21);
    expect((await findJava(environment({ PATH: path, JAVA_HOME: "/nowhere" }))).major).toBe(17);
  });
});

describe("fetching the jars", () => {
  it("says that there is no Maven", async () => {
    const env = environment({ PATH: programs({}) });
    const cacheDir = tempFolder();
    await expect(neo4jJars({ cacheDir, env, log })).rejects.toMatchObject({
      code: "MAVEN_MISSING",
    });
    expect(readdirSync(cacheDir)).toEqual([]);
  });

  it("passes on what Maven says, and leaves nothing half done", async () => {
    const env = onPath(
      programs({ mvn: "echo '[ERROR] no route to repo.maven.apache.org'; exit 1" }),
    );
    const cacheDir = tempFolder();
    await expect(neo4jJars({ cacheDir, env, log })).rejects.toMatchObject({
      code: "JARS_FAILED",
      facts: { detail: "no route to repo.maven.apache.org" },
    });
    expect(readdirSync(cacheDir)).toEqual([]);
  });

  it("fetches once, also for two starts at once, and again where a jar is damaged", async () => {
    const env = onPath(programs({ mvn: fakeMaven }));
    const cacheDir = tempFolder();
    const [jars, same] = await Promise.all([
      neo4jJars({ cacheDir, env, log }),
      neo4jJars({ cacheDir, env, log }),
    ]);
    expect(same).toEqual(jars);
    expect(jars.map((jar) => jar.slice(-5))).toEqual(["a.jar", "b.jar"]);
    expect(readdirSync(cacheDir)).toHaveLength(1);

    const noMaven = environment({ PATH: programs({}) });
    expect(await neo4jJars({ cacheDir, env: noMaven, log })).toEqual(jars);
    truncateSync(jars[0] ?? "", 1);
    await expect(neo4jJars({ cacheDir, env: noMaven, log })).rejects.toMatchObject({
      code: "MAVEN_MISSING",
    });
    expect(await neo4jJars({ cacheDir, env, log })).toEqual(jars);
  });

  it("stops when it is told to", async () => {
    const stopping = new AbortController();
    const env = onPath(programs({ mvn: "exec sleep 30" }));
    const cacheDir = tempFolder();
    setTimeout(() => stopping.abort(), 200);
    await expect(neo4jJars({ cacheDir, env, log, signal: stopping.signal })).rejects.toMatchObject({
      code: "ABORTED",
    });
    expect(readdirSync(cacheDir)).toEqual([]);
  });

  it("keeps them where the system keeps a user's caches", () => {
    expect(userCache({ XDG_CACHE_HOME: "/x" })).toBe(join("/x", "chain-atlas"));
    expect(userCache({})).toMatch(/chain-atlas$/);
  });
});

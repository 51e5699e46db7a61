import { graphql } from "graphql";
import { describe, expect, it } from "vitest";
import { createContext } from "../../server/graphql/context.ts";
import { createSchema } from "../../server/graphql/schema.ts";
import { openDatabase } from "../setup/database.ts";

const database = openDatabase();
const schema = await createSchema();

/** How many queries the database gets for one request. */
async function queriesFor(source: string): Promise<number> {
  let count = 0;
  const counting = {
    ...database,
    run: (...args: Parameters<typeof database.run>) => {
      count += 1;
      return database.run(...args);
    },
  };
  const result = await graphql({
    schema,
    source,
    contextValue: createContext(counting, "test", "2026-11-26"),
  });
  expect(result.errors).toBeUndefined();
  return count;
}

describe("a list with nested fields", () => {
  it.each([
    ["{ chains { name } }", 1],
    ["{ chains { name segments { name } } }", 2],
    ["{ chains { segments { inputs { name } outputs { name } firms { place { name } } } } }", 6],
    ["{ chains { segments { evidence { source { title } } } } }", 3],
    ["{ departments { leads { targets { metric } } supports { title } } }", 4],
    ["{ overview { nodes { degree evidence { quote } } edges { evidence { quote } } } }", 6],
    [
      "{ responsibilityMatrix { items { task { title } section { name } } loads { department { renames { name } } } } }",
      6,
    ],
    ['{ gaps(chain: "chain:paper") { segment { name } evidence { quote } } }', 10],
  ])("costs a constant number of queries: %s", async (query, most) => {
    expect(await queriesFor(query)).toBeLessThanOrEqual(most);
  });
});

import { readFileSync } from "node:fs";
import { buildSchema, isEnumType, isInterfaceType } from "graphql";
import { describe, expect, it } from "vitest";
import { en } from "../../client/i18n/en.ts";
import { nameOf, relationPhrase, translate, translateName } from "../../client/i18n/translate.ts";
import { zh } from "../../client/i18n/zh.ts";
import { kindOrder } from "../../client/ui/kinds.ts";
import { edgeTypes, labels } from "../../server/domain/model.ts";

const schema = buildSchema(readFileSync("server/schema.graphql", "utf8"));
const entity = schema.getType("Entity");
const kinds = isInterfaceType(entity)
  ? schema.getPossibleTypes(entity).map((type) => type.name)
  : [];

const missing = (prefix: string, names: readonly string[]) =>
  names.filter((name) => translateName("zh", prefix, name) === null);

describe("texts", () => {
  it("have the same holes in both languages", () => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
      expect([key, holes(en[key])]).toEqual([key, holes(zh[key])]);
    }
  });

  it("are never empty, and English ones hold no Chinese", () => {
    for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
      expect(zh[key].trim(), key).not.toBe("");
      expect(en[key], key).toMatch(/^[^\u4e00-\u9fff]+$/);
    }
  });

  it("name every kind of the schema and of the model, and each has a mark", () => {
    expect(kinds.length).toBeGreaterThan(15);
    expect(missing("label", [...kinds, ...labels])).toEqual([]);
    expect(kinds.filter((kind) => !kindOrder.includes(kind))).toEqual([]);
  });

  it("name every relationship type in both directions", () => {
    const directed = edgeTypes.flatMap((type) => [`${type}.OUT`, `${type}.IN`]);
    expect(missing("edge", directed)).toEqual([]);
  });

  it("name every value of every enum of the schema", () => {
    const values = Object.values(schema.getTypeMap())
      .filter(isEnumType)
      .filter((type) => !type.name.startsWith("__"))
      .flatMap((type) => type.getValues().map((value) => `${type.name}.${value.name}`));
    expect(values.length).toBeGreaterThan(25);
    expect(missing("enum", values)).toEqual([]);
  });

  it("fill in values and leave unknown holes", () => {
    expect(translate("zh", "graph.summary", { nodes: 3, edges: 2 })).toBe(
      "图中有 3 个节点、2 条关系",
    );
  });

  it("read a relation from both of its ends", () => {
    expect(relationPhrase("zh", "LEADS", "OUT", "Task")).toBe("牵头任务");
    expect(relationPhrase("zh", "LEADS", "IN", "Department")).toBe("由部门牵头");
  });

  it("show the Chinese name where there is no English one", () => {
    expect(nameOf("en", { name: "海尔智家", nameEn: null })).toBe("海尔智家");
  });
});

import { type GraphQLSchema, isAbstractType } from "graphql";
import { getMetadataStorage } from "type-graphql";

/**
 * Call before `buildSchema`. A field that only reads a property then has no resolver, and compiled
 * queries read the property instead of calling a function for each value.
 */
export function preferPlainFields(): void {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
}

/**
 * type-graphql makes each `resolveType` asynchronous, which compiled queries cannot wait for. Every
 * node carries its type's name as `label`, and what is no node of ours as `__typename`.
 */
export function nameTypesAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = (value: { __typename?: string; label?: string } | null) =>
        value?.__typename ?? value?.label;
    }
  }
}

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { AppError } from "../errors.ts";

export interface Limits {
  /** Levels of nested fields. */
  readonly depth: number;
  /** Fields that an answer may hold by estimate: a list counts as its `limit`, else as `list`. */
  readonly cost: number;
  readonly list: number;
  /** Tokens of the request's text. */
  readonly tokens: number;
  readonly seconds: number;
  readonly bodyBytes: number;
}

export const defaultLimits: Limits = {
  depth: 12,
  cost: 100_000,
  list: 20,
  tokens: 4_000,
  seconds: 15,
  bodyBytes: 256 * 1024,
};

type Variables = Readonly<Record<string, unknown>>;

/** @throws AppError TOO_MUCH past the depth or the cost */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  limits: Limits,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const visit = (set: SelectionSetNode, type: GraphQLOutputType | undefined, depth: number): number => {
    if (depth > limits.depth) {
      throw new AppError("TOO_MUCH", { what: "嵌套层数 (depth)", found: depth, limit: limits.depth });
    }
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        // The schema's own description is bounded by the schema.
        if (selection.name.value.startsWith("__")) continue;
        cost += costOf(selection, type, depth);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? namedType(schema, selection.typeCondition.name.value) : type;
        cost += visit(selection.selectionSet, on, depth);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) {
          cost += visit(fragment.selectionSet, namedType(schema, fragment.typeCondition.name.value), depth);
        }
      }
      if (cost > limits.cost) {
        throw new AppError("TOO_MUCH", { what: "估计数据量 (cost)", found: cost, limit: limits.cost });
      }
    }
    return cost;
  };
  const costOf = (field: FieldNode, parent: GraphQLOutputType | undefined, depth: number): number => {
    if (!field.selectionSet) return 1;
    const owner = parent && getNamedType(parent);
    const type =
      owner && (isObjectType(owner) || isInterfaceType(owner))
        ? owner.getFields()[field.name.value]?.type
        : undefined;
    const children = visit(field.selectionSet, type, depth + 1);
    return 1 + (isList(type) ? listSize(field, variables, limits) : 1) * children;
  };
  const root = schema.getRootType(operation.operation) ?? undefined;
  const total = visit(operation.selectionSet, root, 1);
  if (total > limits.cost) {
    throw new AppError("TOO_MUCH", { what: "估计数据量 (cost)", found: total, limit: limits.cost });
  }
}

function namedType(schema: GraphQLSchema, name: string): GraphQLOutputType | undefined {
  const type = schema.getType(name);
  return type && (isObjectType(type) || isInterfaceType(type)) ? type : undefined;
}

function isList(type: GraphQLOutputType | undefined): boolean {
  return isListType(type && isNonNullType(type) ? type.ofType : type);
}

function listSize(field: FieldNode, variables: Variables, limits: Limits): number {
  const argument = field.arguments?.find((a) => a.name.value === "limit");
  if (!argument) return limits.list;
  const value =
    argument.value.kind === Kind.INT
      ? Number(argument.value.value)
      : argument.value.kind === Kind.VARIABLE
        ? variables[argument.value.name.value]
        : undefined;
  return typeof value === "number" ? value : limits.list;
}

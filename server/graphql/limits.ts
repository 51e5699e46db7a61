import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import { AppError } from "../errors.ts";

export interface Limits {
  /** Fields within fields. What stands below `__schema` has a limit of graphql's own. */
  readonly depth: number;
  /** Values that the answer is expected to hold. */
  readonly cost: number;
  /** Fields, spreads and inline fragments, with each fragment counted where it is used. */
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  readonly tokens: number;
  /** `limit` arguments, and lists in variables. */
  readonly listSize: number;
  readonly seconds: number;
  readonly bodyBytes: number;
}

export const defaultLimits: Limits = {
  depth: 12,
  cost: 50_000,
  selections: 2_000,
  aliases: 50,
  directives: 50,
  tokens: 4_000,
  listSize: 1_000,
  seconds: 15,
  bodyBytes: 256 * 1024,
};

/** What a list without a size of its own is taken to hold. */
const usualListSize = 10;
const sizeArguments = new Set(["limit", "first", "last", "ids"]);

export type Variables = Readonly<Record<string, unknown>>;
/** A number where no variable has a say in it. */
export type Cost = number | ((variables: Variables) => number);

export function checkSize(what: string, found: number, limit: number): void {
  if (found > limit) throw new AppError("TOO_MUCH", { what, found, limit });
}

/**
 * Looks at the shape alone, so that it can come before validation, some of whose rules are slow on
 * a document that was made to be slow.
 * @throws AppError TOO_MUCH
 */
export function checkShape(document: DocumentNode, limits: Limits): void {
  const fragments = fragmentsOf(document);
  let selections = 0;
  let aliases = 0;
  let directives = 0;
  const walk = (set: SelectionSetNode, depth: number, open: readonly string[]): void => {
    checkSize("查询深度 (depth)", depth, limits.depth);
    for (const node of set.selections) {
      checkSize("查询字段数 (selections)", ++selections, limits.selections);
      directives += node.directives?.length ?? 0;
      checkSize("指令数 (directives)", directives, limits.directives);
      if (node.kind === Kind.FIELD) {
        if (node.alias) {
          // A result key such as __proto__ is no name for a value.
          if (node.alias.value.startsWith("__")) {
            throw new AppError("REQUEST_INVALID", { detail: `alias "${node.alias.value}"` });
          }
          checkSize("别名数 (aliases)", ++aliases, limits.aliases);
        }
        const isIntrospection = node.name.value.startsWith("__");
        if (node.selectionSet) {
          walk(node.selectionSet, isIntrospection ? Number.NEGATIVE_INFINITY : depth + 1, open);
        }
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        walk(node.selectionSet, depth, open);
      } else if (!open.includes(node.name.value)) {
        const fragment = fragments.get(node.name.value);
        if (fragment) walk(fragment.selectionSet, depth, [...open, node.name.value]);
      }
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet, 1, []);
  }
}

/**
 * What an operation is expected to return: each field counts one, once for each item of the lists
 * around it. The document must be valid.
 * @throws AppError TOO_MUCH, here or in what it returns, for a list size over the limit
 */
export function estimateCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits,
): Cost {
  const fragments = fragmentsOf(document);
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && valueFromASTUntyped(defaultValue),
    ]),
  );
  const toSize = (name: string, value: unknown): number | undefined => {
    const size = Array.isArray(value) ? value.length : value;
    if (typeof size !== "number" || !(size >= 0)) return undefined;
    checkSize(name, size, limits.listSize);
    return size;
  };
  const sizeOf = (field: FieldNode): Cost | undefined => {
    for (const { name, value } of field.arguments ?? []) {
      if (!sizeArguments.has(name.value)) continue;
      if (value.kind === Kind.VARIABLE) {
        const variable = value.name.value;
        const byDefault = defaults.get(variable);
        return (variables) => toSize(name.value, variables[variable] ?? byDefault) ?? usualListSize;
      }
      const size = toSize(name.value, valueFromASTUntyped(value));
      if (size !== undefined) return size;
    }
    return undefined;
  };
  /** `around`: the size that the field above asked for, for the lists that it holds. */
  const costOf = (set: SelectionSetNode, parent: GraphQLNamedType, around?: Cost): Cost => {
    const always: Cost[] = [];
    // Of fragments on different types one applies to a node.
    const byType = new Map<string, Cost[]>();
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        always.push(costOfField(node, parent, around));
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const type = schema.getType(fragment?.typeCondition?.name.value ?? parent.name);
      if (!fragment || !type) continue;
      const cost = costOf(fragment.selectionSet, type, around);
      if (!isAbstractType(parent) || !isObjectType(type)) always.push(cost);
      else byType.set(type.name, [...(byType.get(type.name) ?? []), cost]);
    }
    return sum([...always, largest([...byType.values()].map(sum))]);
  };
  const costOfField = (node: FieldNode, parent: GraphQLNamedType, around?: Cost): Cost => {
    const own = sizeOf(node);
    if (!node.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) {
      return typeof own === "function" ? product(0, own, 1) : 1;
    }
    const field = parent.getFields()[node.name.value];
    // Introspection is bounded by the schema.
    if (!field) return 1;
    const isList = isListType(getNullableType(field.type));
    const inner = costOf(node.selectionSet, getNamedType(field.type), isList ? undefined : own);
    return isList ? product(inner, own ?? around ?? usualListSize, 1) : sum([1, inner]);
  };
  const root = schema.getRootType(operation.operation) as GraphQLObjectType;
  return costOf(operation.selectionSet, root);
}

/** @throws AppError TOO_MUCH */
export function checkVariables(variables: Variables, limits: Limits): void {
  for (const name of Object.keys(variables)) {
    const value = variables[name];
    if (Array.isArray(value)) checkSize(`$${name} 项数 (items)`, value.length, limits.listSize);
  }
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
}

function combine(costs: readonly Cost[], fold: (values: readonly number[]) => number): Cost {
  if (costs.every((cost) => typeof cost === "number")) return fold(costs);
  return (variables) =>
    fold(costs.map((cost) => (typeof cost === "number" ? cost : cost(variables))));
}

function sum(costs: readonly Cost[]): Cost {
  return combine(costs, (values) => values.reduce((a, b) => a + b, 0));
}

function largest(costs: readonly Cost[]): Cost {
  return combine(costs, (values) => Math.max(0, ...values));
}

function product(cost: Cost, times: Cost, own: number): Cost {
  return combine([cost, times], ([each = 0, count = 0]) => own + each * count);
}

import type { ListPageQuery, ListSort } from "../../gql/generated/graphql.ts";

export const pageSize = 50;

export type ListRow = ListPageQuery["list"]["rows"][number];

export interface Sort {
  readonly by: ListSort;
  readonly isDescending: boolean;
}

const sorts: readonly ListSort[] = ["ORDER", "NAME", "RELATIONS", "YEAR"];

/** `NAME` or `NAME~desc`, as the address holds it. */
export function readSort(written: string | null): Sort {
  const [name, way] = (written ?? "").split("~");
  const by = sorts.find((sort) => sort === name) ?? "ORDER";
  return { by, isDescending: by !== "ORDER" && way === "desc" };
}

import { inject } from "vitest";

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${inject("baseUrl")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: T }).data;
}

interface Entered {
  readonly targets: { readonly progress: { id: string; withdrawnAt: string | null }[] }[];
}

/** The run has one database: what any test entered is withdrawn, so that a test begins without data. */
export async function withdrawAll(): Promise<void> {
  const { targets } = await ask<Entered>("{ targets { progress { id withdrawnAt } } }");
  const ids = targets.flatMap(({ progress }) =>
    progress.filter((one) => one.withdrawnAt === null).map(({ id }) => id),
  );
  if (ids.length > 0) {
    await ask("mutation($ids: [ID!]!) { withdrawProgress(ids: $ids) { id } }", { ids });
  }
}

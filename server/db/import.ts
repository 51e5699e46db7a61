import { z } from "zod";
import { defineQuery } from "./query.ts";

export const keptImports = defineQuery({
  file: "import/kept",
  mode: "read",
  params: z.object({}),
  row: z.object({ key: z.string(), content: z.string() }),
});

export const keepImport = defineQuery({
  file: "import/keep",
  mode: "write",
  params: z.object({ key: z.string(), content: z.string() }),
  row: z.object({ key: z.string() }),
});

export const forgetImport = defineQuery({
  file: "import/forget",
  mode: "write",
  params: z.object({ key: z.string() }),
  row: z.object({ count: z.int() }),
});

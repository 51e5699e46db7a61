import type { CodegenConfig } from "@graphql-codegen/cli";

/** Paths from the project's root: `npx graphql-codegen --config client/gql/codegen.ts`. */
const config: CodegenConfig = {
  schema: "server/schema.graphql",
  documents: "client/features/**/*.graphql",
  generates: {
    "client/gql/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        scalars: { ID: "string" },
        avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
      },
    },
  },
};

export default config;

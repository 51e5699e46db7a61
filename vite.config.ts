import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const api = `http://127.0.0.1:${process.env.PORT ?? 4000}`;

// graphql ships two builds; under vitest both would be loaded, and they refuse each other's schema.
const alias = [{ find: /^graphql$/, replacement: "graphql/index.js" }];

export default defineConfig({
  root: "client",
  plugins: [react()],
  build: { outDir: "../dist/client", emptyOutDir: true, chunkSizeWarningLimit: 900 },
  server: {
    host: "127.0.0.1",
    proxy: { "/graphql": api, "/readyz": api, "/briefings": api, "/export": api },
  },
  test: {
    root,
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          root,
          include: ["tests/{domain,client,cli,import,brief}/**/*.test.ts", "tests/*.test.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "real",
          root,
          include: ["tests/{db,graphql,e2e}/**/*.test.ts"],
          globalSetup: ["tests/setup/application.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "process",
          root,
          include: ["tests/neo4j-process/**/*.test.ts", "tests/start/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

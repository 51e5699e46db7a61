import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const apiPort = Number(process.env.PORT ?? 4000);

export default defineConfig({
  root: "client",
  plugins: [react()],
  build: { outDir: "../dist/client", emptyOutDir: true, chunkSizeWarningLimit: 900 },
  server: {
    host: "127.0.0.1",
    proxy: { "/graphql": `http://127.0.0.1:${apiPort}`, "/readyz": `http://127.0.0.1:${apiPort}` },
  },
});

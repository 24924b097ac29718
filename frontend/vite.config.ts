import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const backend = "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [react()],
  build: { manifest: true, outDir: "dist", target: "es2022", assetsInlineLimit: 0 },
  server: {
    host: "127.0.0.1",
    // The server takes changes only from origins that it lists: its own is one.
    proxy: { "/graphql": { target: backend, headers: { origin: backend } } },
  },
});

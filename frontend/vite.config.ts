import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const backend = "http://127.0.0.1:8000";

// The server takes changes only from origins that it lists: its own is one.
const proxied = { target: backend, headers: { origin: backend } };

export default defineConfig({
  plugins: [react()],
  build: { manifest: true, outDir: "dist", target: "es2022", assetsInlineLimit: 0 },
  server: {
    host: "127.0.0.1",
    proxy: { "/graphql": proxied, "/files": proxied, "/export": proxied },
  },
});

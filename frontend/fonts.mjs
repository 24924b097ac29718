// What the server sets boards in (PDF and PNG) is built with the page; no page loads it.
import { copyFileSync, mkdirSync } from "node:fs";

const from = new URL("node_modules/@expo-google-fonts/noto-sans-sc/", import.meta.url);
const to = new URL("dist/fonts/", import.meta.url);
mkdirSync(to, { recursive: true });
for (const font of ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"]) {
  copyFileSync(new URL(font, from), new URL(font.replace(/.*\//, ""), to));
}

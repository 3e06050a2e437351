/** `npm run build`: bundles the server, its worker and the style sheet into dist/. */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundles } from "./build/bundles.ts";

const start = performance.now();
const root = fileURLToPath(new URL("..", import.meta.url));
rmSync(`${root}/dist`, { recursive: true, force: true });
await Promise.all(bundles(root).map((options) => build(options)));
console.log(`dist/ 构建完成，用时 ${Math.round(performance.now() - start)} 毫秒`);

/** `npm run build`: bundles the server, its worker, the style sheet and the office's screens into dist/. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundles } from "./build/bundles.ts";
import { buildOffice } from "./build/office.ts";

const start = performance.now();
const root = fileURLToPath(new URL("..", import.meta.url));
const dist = `${root}/dist`;
// The office's screens stay: they are built again only when they have changed.
const old = existsSync(dist) ? readdirSync(dist).filter((name) => name !== "office") : [];
for (const name of old) rmSync(`${dist}/${name}`, { recursive: true, force: true });
await Promise.all([...bundles(root).map((options) => build(options)), buildOffice(root)]);
console.log(`dist/ 构建完成，用时 ${Math.round(performance.now() - start)} 毫秒`);

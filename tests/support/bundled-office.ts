import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The office of tests for what runs on plain Node, which takes no `.tsx`: proofs and measurements. */
export async function bundledOffice(): Promise<typeof import("./given-office.ts")> {
  return (await bundled("given-office.ts")) as typeof import("./given-office.ts");
}

/** The same with people who write letters. */
export async function bundledLetters(): Promise<typeof import("./requests/given-letters.ts")> {
  return (await bundled(
    "requests/given-letters.ts",
  )) as typeof import("./requests/given-letters.ts");
}

/** The office and the site with people who publish items. */
export async function bundledPublication(): Promise<typeof import("./items/publication-desk.ts")> {
  return (await bundled(
    "items/publication-desk.ts",
  )) as typeof import("./items/publication-desk.ts");
}

/** A module of `tests/support`, of the type that its name says. */
async function bundled(path: string): Promise<unknown> {
  const cache = join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  const file = join(mkdtempSync(join(cache, "office-")), "bundled.mjs");
  await build({
    ...{ absWorkingDir: root, entryPoints: [`tests/support/${path}`], outfile: file },
    ...{ bundle: true, platform: "node", format: "esm", packages: "external", jsx: "automatic" },
    logLevel: "silent",
  });
  return await import(pathToFileURL(file).href);
}

import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The office of tests for what runs on plain Node, which takes no `.tsx`: proofs and measurements. */
export async function bundledOffice(): Promise<typeof import("./given-office.ts")> {
  const cache = join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  const file = join(mkdtempSync(join(cache, "office-")), "given-office.mjs");
  await build({
    ...{ absWorkingDir: root, entryPoints: ["tests/support/given-office.ts"], outfile: file },
    ...{ bundle: true, platform: "node", format: "esm", packages: "external", jsx: "automatic" },
    logLevel: "silent",
  });
  // The bundle of the module whose type this is.
  return (await import(pathToFileURL(file).href)) as typeof import("./given-office.ts");
}

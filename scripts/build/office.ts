import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { build, type Rolldown } from "vite";
import { officeStyles } from "./office-styles.ts";
import { withoutStyleElements } from "./without-style-elements.ts";

const entry = "src/apps/office/client/main.tsx";

/** What a folder was built of: unless it differs, there is nothing to build. */
const stampName = "made-of.json";

/** What the bundle is made of besides the modules that its entry reaches. */
const ownInputs = [
  "package-lock.json",
  "scripts/build/office.ts",
  "scripts/build/office-styles.ts",
];

/** Builds the office's screens into `outdir/office`: files named by their content, and a list of them. */
export async function buildOffice(above: string, outdir = "dist"): Promise<void> {
  const root = resolve(above);
  const folder = join(root, outdir, "office");
  if (isOfficeBuilt(root, folder)) return;
  const outputs = await build({
    root,
    configFile: false,
    logLevel: "error",
    base: "./",
    publicDir: false,
    // Whatever runs the build, a test too.
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [officeStyles(), withoutStyleElements()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      manifest: "manifest.json",
      modulePreload: { polyfill: false },
      target: "es2022",
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: entry,
        output: { codeSplitting: { groups: shared } },
        // "use client" stands at the top of each module of the libraries.
        checks: { moduleLevelDirective: false },
      },
    },
  });
  const modules = modulesOf(root, outputs as Rolldown.RolldownOutput);
  if (!modules.includes(entry))
    throw new Error("the office was built of modules that are not ours");
  writeFileSync(join(folder, stampName), JSON.stringify(stampOf(root, modules)));
}

/** What every screen needs comes in files of its own, which change only when a library does. */
const shared = [
  { name: "react", test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: "tanstack", test: /node_modules\/@tanstack\// },
];

function isOfficeBuilt(root: string, folder: string): boolean {
  if (!existsSync(join(folder, stampName))) return false;
  const { modules, hash }: Stamp = JSON.parse(readFileSync(join(folder, stampName), "utf8"));
  return (
    modules.every((file) => existsSync(join(root, file))) && stampOf(root, modules).hash === hash
  );
}

interface Stamp {
  readonly modules: readonly string[];
  readonly hash: string;
}

function stampOf(root: string, modules: readonly string[]): Stamp {
  const hash = createHash("sha256");
  for (const file of modules) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return { modules, hash: hash.digest("hex") };
}

function modulesOf(root: string, { output }: Rolldown.RolldownOutput): readonly string[] {
  const ids = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  const own = ids
    .filter((id) => id.startsWith(`${root}/`) && !id.includes("/node_modules/"))
    .map((id) => relative(root, id.split("?")[0] ?? id));
  return [...new Set([...own, ...ownInputs, "src/office-ui/frame/theme.ts"])].sort();
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The office's screens as `npm run build` wrote them. */
export interface BuiltScreens {
  /** The program that the page starts, and its style sheets: names under `assets/`. */
  readonly script: string;
  readonly styles: readonly string[];
  /** What the script asks for at once, so that browsers ask for it together with the script. */
  readonly preloaded: readonly string[];
  /** The bytes of a file by its name, where it is one of ours. */
  readonly read: (name: string) => Buffer | undefined;
}

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
    assets: z.array(z.string()).default([]),
  }),
);

/** The screens in a folder; `undefined` where there are none. */
export function builtScreens(folder: string): BuiltScreens | undefined {
  const path = join(folder, "manifest.json");
  if (!existsSync(path)) return undefined;
  const manifest = Manifest.parse(JSON.parse(readFileSync(path, "utf8")));
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) return undefined;
  const files = Object.values(manifest).flatMap(({ file, css, assets }) => [
    file,
    ...css,
    ...assets,
  ]);
  const names = new Set(files.map(nameOf));
  return {
    script: nameOf(entry.file),
    styles: entry.css.map(nameOf),
    preloaded: entry.imports.flatMap((key) => manifest[key]?.file ?? []).map(nameOf),
    read: (name) => (names.has(name) ? readFileSync(join(folder, "assets", name)) : undefined),
  };
}

function nameOf(file: string): string {
  return file.replace(/^assets\//, "");
}

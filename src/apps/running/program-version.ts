import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "#platform/config/project-root.ts";

/** This program's version, as `package.json` says it. */
export function programVersion(): string {
  const text = readFileSync(join(projectRoot(), "package.json"), "utf8");
  const { version }: { readonly version: string } = JSON.parse(text);
  return version;
}

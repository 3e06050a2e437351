import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Differs whenever this program does: a digest of the files it was built into. What it writes of the same may differ then. */
export function programStamp(): string {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const digests = files.sort().map((name) => hash("sha256", readFileSync(join(folder, name))));
  return hash("sha256", digests.join(), "hex").slice(0, 16);
}

import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { faultCode } from "#kernel/fault-code.ts";

/** A secret of this installation, made at the first call: a file that its user alone can read. */
export function keptSecret(folder: string, name: string): string {
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (fault) {
    if (faultCode(fault) !== "EEXIST") throw fault;
  }
  return readFileSync(file, "utf8");
}

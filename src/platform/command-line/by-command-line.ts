import { userInfo } from "node:os";
import type { AuditedBy } from "../audit/record-events.ts";

/** An act of the operator's, by the name under which they are signed in to this machine. */
export function byCommandLine(): AuditedBy {
  const user = userName();
  return { actor: { kind: "command-line", id: user, name: `命令行（${user}）` } };
}

/** A user id of a container may have no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? "");
  }
}

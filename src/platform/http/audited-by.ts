import type { Context } from "hono";
import type { AuditedBy } from "../audit/record-events.ts";
import type { StaffActor } from "../auth/actor.ts";
import type { AppEnv } from "./app-env.ts";

/** Who of the staff acts, behind a permission of the table. */
export function staffOf(c: Context<AppEnv>): StaffActor {
  const actor = c.get("actor");
  if (actor.kind === "person" || actor.kind === "token") return actor;
  throw new Error("a route of the staff was opened to others");
}

/** The same as the audit trail keeps them, with the request. */
export function auditedBy(c: Context<AppEnv>): AuditedBy {
  const { kind, id, name } = staffOf(c);
  return { actor: { kind, id: `${id}`, name }, requestId: c.get("requestId") };
}

import type { Context } from "hono";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import { type AgencyScope, agencyScope } from "#platform/auth/agency-scope.ts";
import type { AppEnv } from "#platform/http/app-env.ts";

/** Who of the staff acts in this request, as the trail keeps them. */
export function byStaff(c: Context<AppEnv>): AuditedBy {
  const actor = c.get("actor");
  if (actor.kind !== "person" && actor.kind !== "token") {
    throw new Error("a route of the staff was opened to others");
  }
  const requestId = c.get("requestId");
  return { actor: { kind: actor.kind, id: `${actor.id}`, name: actor.name }, requestId };
}

/** Whose reports they may see and change. */
export function scopeOf(c: Context<AppEnv>): AgencyScope {
  return agencyScope(c.get("actor"));
}

import type { Context } from "hono";
import type { Permission } from "../auth/actor.ts";
import { type AgencyScope, agencyScope } from "../auth/agency-scope.ts";
import type { AppEnv } from "./app-env.ts";

/** The agencies for which who calls has another permission than the route's; none where they have it nowhere. */
export async function scopeAlso(c: Context<AppEnv>, permission: Permission): Promise<AgencyScope> {
  const found = await c.get("whoMay")?.(permission);
  return agencyScope(!found || found instanceof Response ? { kind: "public" } : found);
}

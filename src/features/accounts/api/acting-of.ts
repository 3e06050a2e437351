import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "#platform/http/app-env.ts";
import { sessionOf } from "../access/who-may.ts";
import type { AccountServices } from "../account-services.ts";
import type { Acting } from "../sign-in/acting.ts";

/** Who acts at their own sign-in, behind `may("session.…")`, which has seen that there is a session. */
export async function actingOf(services: AccountServices, c: Context<AppEnv>): Promise<Acting> {
  const session = await sessionOf(services, c);
  // Ended by another request since the permission was asked.
  if (!session) throw new HTTPException(404);
  return { session, requestId: c.get("requestId") };
}

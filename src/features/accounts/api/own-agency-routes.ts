import type { Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import type { AccountServices } from "../account-services.ts";
import { agencyChoices } from "../data/agency-choices.ts";
import { id } from "./schemas.ts";

/** A list to choose from: who does not find theirs types more of its name. */
const mostShown = 20;

const Asked = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  id: id.optional().catch(undefined),
});

/** The agencies that one's roles reach, those below them too: `/api/own-agencies`. */
export function ownAgencyRoutes({ db }: AccountServices): Hono<AppEnv> {
  return newRouter().get("/api/own-agencies", may("people.list"), async (c) => {
    const asked = { ...Asked.parse(c.req.query()), limit: mostShown + 1 };
    const found = await agencyChoices(db, agencyScope(c.get("actor")), asked);
    return c.json({ agencies: found.slice(0, mostShown), isMore: found.length > mostShown });
  });
}

import type { Hono } from "hono";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { agencyDetails } from "../data/office/agency-details.ts";
import { agencyHistory } from "../data/office/agency-history.ts";
import { type AgencyLine, listRegister } from "../data/office/list-register.ts";
import { regionsToChoose } from "../data/office/regions-to-choose.ts";
import { lineageOf } from "../data/reorganisations/lineage.ts";
import { noAgency } from "./agency-words.ts";
import { id, ListAsked } from "./schemas.ts";

const pageSize = 100;

/** Agencies as they are registered: `/api/agencies`, one of them, and what happened to it. */
export function readRoutes({ db }: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .get("/api/agencies", may("agencies.list"), takes({ query: ListAsked }), async (c) => {
      const asked = { ...ListAsked.parse(c.req.query()), limit: pageSize };
      return c.json(page(await listRegister(db, agencyScope(c.get("actor")), asked)));
    })
    .get("/api/agency-regions", may("agencies.list"), async (c) =>
      c.json({ regions: await regionsToChoose(db, agencyScope(c.get("actor"))) }),
    )
    .get("/api/agencies/:id", may("agencies.list"), async (c) => {
      const given = id.safeParse(c.req.param("id"));
      const found =
        given.success && (await agencyDetails(db, agencyScope(c.get("actor")), given.data));
      if (!found) return problem(c, 404, noAgency);
      return c.json({ ...found, lineage: await lineageOf(db, found.id) });
    })
    .get("/api/agencies/:id/history", may("agencies.list"), async (c) => {
      const given = id.safeParse(c.req.param("id"));
      const scope = agencyScope(c.get("actor"));
      const found = given.success && (await agencyDetails(db, scope, given.data));
      if (!found) return problem(c, 404, noAgency);
      return c.json({ entries: await agencyHistory(db, scope, found.id) });
    });
}

/** A page of agencies, and the one after which the next begins. */
function page(agencies: readonly AgencyLine[]) {
  const next = agencies.length === pageSize ? agencies.at(-1)?.id : undefined;
  return { agencies, ...(next !== undefined && { next: `${next}` }) };
}

import type { Hono } from "hono";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import type { AgencyRecord } from "../domain/agency-record.ts";
import { addAgency } from "../register/add-agency.ts";
import { type ChangeRefused, changeAgency } from "../register/change-agency.ts";
import {
  changedProblem,
  faultProblem,
  fromAhead,
  noAgency,
  noPlaceForNew,
} from "./agency-words.ts";
import { Added, Changed, id } from "./schemas.ts";

/** Adds and changes agencies: `POST /api/agencies`, `PUT /api/agencies/:id`. */
export function recordRoutes({ db, today }: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .post("/api/agencies", may("agencies.edit"), takes({ body: Added }), async (c) => {
      const body = await jsonBody(c, Added);
      if (!body.ok) return body.error;
      const { region, ...record } = body.value;
      const { agencies } = agencyScope(c.get("actor"));
      if (!isUnder(record, agencies)) return problem(c, 403, noPlaceForNew);
      return inTransaction(db, async (trx) => {
        const added = await addAgency(trx, auditedBy(c), { region, record, today: today() });
        return added.ok
          ? c.json({ id: added.value }, 201)
          : problem(c, 409, faultProblem(added.error));
      });
    })
    .put("/api/agencies/:id", may("agencies.edit"), takes({ body: Changed }), async (c) => {
      const body = await jsonBody(c, Changed);
      if (!body.ok) return body.error;
      const given = id.safeParse(c.req.param("id"));
      if (!given.success) return problem(c, 404, noAgency);
      const { from } = body.value;
      if (from && from > today()) return problem(c, 422, fromAhead);
      const acting = { by: auditedBy(c), scope: agencyScope(c.get("actor")) };
      const change = { ...body.value, id: given.data, today: today() };
      return inTransaction(db, async (trx) => {
        const changed = await changeAgency(trx, acting, change);
        if (changed.ok) return c.body(null, 204);
        const { kind } = changed.error;
        return problem(c, kind === "not-found" ? 404 : 409, refusedProblem(changed.error));
      });
    });
}

/** Whether a new agency would be one of those whom somebody may change. */
function isUnder(
  { parentId, supervisorId }: AgencyRecord,
  agencies: "every" | readonly number[],
): boolean {
  if (agencies === "every") return true;
  return [parentId, supervisorId].some((over) => over !== null && agencies.includes(over));
}

function refusedProblem(refused: ChangeRefused) {
  switch (refused.kind) {
    case "not-found":
      return noAgency;
    case "fault":
      return faultProblem(refused.fault);
    case "changed-meanwhile":
      return changedProblem(refused.changes);
  }
}

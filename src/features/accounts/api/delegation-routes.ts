import type { Context, Hono } from "hono";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AuditEvent, recordEvents } from "#platform/audit/record-events.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { staffOf } from "#platform/http/audited-by.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import type { AccountServices } from "../account-services.ts";
import {
  endDelegation,
  type ListedDelegation,
  listDelegations,
  type Whose,
} from "../data/roles/delegations.ts";
import { endSessions } from "../data/sign-in/sessions.ts";
import { delegationStanding } from "../domain/delegation-standing.ts";
import { audited } from "../people/by-staff.ts";
import { delegate } from "../people/delegate.ts";
import { roleName } from "../words/role-words.ts";
import { byStaff, inTransaction } from "./in-scope.ts";
import { delegateProblem, noSuchRow } from "./people-words.ts";
import { Delegated, id } from "./schemas.ts";

/** 委托代行: one's own at `/api/delegations`, those of an agency at `/api/agency-delegations`. */
export function delegationRoutes(services: AccountServices): Hono<AppEnv> {
  const { db, today } = services;
  return newRouter()
    .get("/api/delegations", may("delegations.own"), async (c) =>
      c.json(dated(await listDelegations(db, { personId: staffOf(c).id }), today())),
    )
    .post("/api/delegations", may("delegations.own"), takes({ body: Delegated }), async (c) => {
      const body = await jsonBody(c, Delegated);
      if (!body.ok) return body.error;
      return inTransaction(services, async (trx) => {
        const made = await delegate(trx, byStaff(c), { ...body.value, today: today() });
        return made.ok
          ? c.json({ id: made.value }, 201)
          : problem(c, 409, delegateProblem(made.error));
      });
    })
    .delete("/api/delegations/:id", may("delegations.own"), (c) =>
      end(services, c, { personId: staffOf(c).id }),
    )
    .get("/api/agency-delegations", may("delegations.others"), async (c) =>
      c.json(dated(await listDelegations(db, { scope: agencyScope(c.get("actor")) }), today())),
    )
    .delete("/api/agency-delegations/:id", may("delegations.end"), (c) =>
      end(services, c, { scope: agencyScope(c.get("actor")) }),
    );
}

/** With the role in words, and whether the days of each have begun and are over. */
function dated(delegations: readonly ListedDelegation[], today: LocalDate) {
  return {
    delegations: delegations.map((one) => ({
      ...one,
      roleName: roleName(one),
      standing: delegationStanding(one, today),
    })),
  };
}

function end(services: AccountServices, c: Context<AppEnv>, whose: Whose): Promise<Response> {
  const given = id.safeParse(c.req.param("id"));
  return inTransaction(services, async (trx) => {
    const ended = given.success ? await endDelegation(trx, given.data, whose) : undefined;
    if (!ended) return problem(c, 404, noSuchRow);
    await endSessions(trx, ended.toPersonId);
    const event: AuditEvent = {
      action: "delegation.ended",
      subject: { kind: "person", id: ended.toPersonId },
      agencyId: ended.agencyId,
      details: { delegation: given.data },
    };
    await recordEvents(trx, audited(byStaff(c)), [event]);
    return c.body(null, 204);
  });
}

import type { Hono } from "hono";
import { recordEvents } from "#platform/audit/record-events.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { staffOf } from "#platform/http/audited-by.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import type { AccountServices } from "../account-services.ts";
import { openContacts, sealContacts } from "../data/contacts.ts";
import { listAccounts } from "../data/people.ts";
import { currentRoles, endRoles } from "../data/save-person.ts";
import { endSessions } from "../data/sign-in/sessions.ts";
import { normalAccount } from "../domain/account-name.ts";
import { administrators } from "../domain/roles.ts";
import { appoint, mayAppoint } from "../people/appoint.ts";
import { audited } from "../people/by-staff.ts";

import { byStaff, inTransaction, overPerson, reaches } from "./in-scope.ts";
import { named } from "./people-routes.ts";
import { noSuchRow, oneself, otherAgency, personProblem } from "./people-words.ts";
import { Appointed } from "./schemas.ts";

/** More administrators than a county has. */
const mostListed = 1000;

/** 任免管理员: who they are, and their appointment and dismissal, `/api/administrators`. */
export function administratorRoutes(services: AccountServices): Hono<AppEnv> {
  const { db, cipher } = services;
  return newRouter()
    .get("/api/administrators", may("people.details"), async (c) => {
      const asked = { anyRole: [...administrators], limit: mostListed };
      const found = await listAccounts(db, agencyScope(c.get("actor")), asked);
      return c.json({
        people: found.map((one) => named(openContacts(cipher, one))),
        mayAppoint: await mayAppoint(db, staffOf(c).id),
      });
    })
    .post("/api/administrators", may("people.appoint"), takes({ body: Appointed }), async (c) => {
      const body = await jsonBody(c, Appointed);
      if (!body.ok) return body.error;
      if (!reaches(c, body.value.agencyId)) return problem(c, 403, otherAgency);
      const sealed = sealContacts(cipher, body.value);
      const asked = { ...sealed, account: normalAccount(sealed.account) };
      return inTransaction(services, async (trx) => {
        const appointed = await appoint(trx, byStaff(c), asked);
        return appointed.ok
          ? c.json(appointed.value, appointed.value.isNew ? 201 : 200)
          : problem(c, 409, personProblem(appointed.error));
      });
    })
    .delete("/api/administrators/:id", may("people.appoint"), (c) =>
      overPerson(services, c, async (trx, person) => {
        const by = byStaff(c);
        if (person.id === by.actor.id) return problem(c, 409, oneself);
        const held = await currentRoles(trx, person.id);
        const ending = held.filter(
          (one) => administrators.has(one.role) && reaches(c, one.agencyId),
        );
        if (ending.length === 0) return problem(c, 404, noSuchRow);
        if (!(await mayAppoint(trx, by.actor.id))) {
          return problem(c, 409, personProblem({ kind: "security-administrator-appoints" }));
        }
        await endRoles(
          trx,
          ending.map((one) => one.id),
        );
        await endSessions(trx, person.id);
        const details = { ended: ending.map(({ role, agencyId }) => ({ role, agencyId })) };
        const subject = { kind: "person", id: person.id };
        const event = { action: "person.dismissed", subject, details };
        await recordEvents(trx, audited(by), [event]);
        return c.body(null, 204);
      }),
    );
}

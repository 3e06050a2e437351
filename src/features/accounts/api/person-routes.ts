import type { Context, Hono } from "hono";
import { recordEvents } from "#platform/audit/record-events.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import type { AccountServices } from "../account-services.ts";
import { sealContacts } from "../data/contacts.ts";
import { findSubject, type Subject } from "../data/people.ts";
import { vacantRoles } from "../data/roles/vacant-roles.ts";
import { currentRoles, savePerson } from "../data/save-person.ts";
import { endSessions } from "../data/sign-in/sessions.ts";
import { forgetFailures } from "../data/sign-in/sign-in-failures.ts";
import { stepsLeft } from "../data/steps-left.ts";
import { type AccountsTrx, withoutAccounts } from "../data/tables.ts";
import { administrators } from "../domain/roles.ts";
import { audited } from "../people/by-staff.ts";
import { invite, resetSignIn } from "../people/invite.ts";
import { leave } from "../people/leave.ts";
import { workOf } from "../people/open-work.ts";
import { setRoles } from "../people/set-roles.ts";
import { roleName } from "../words/role-words.ts";
import { byStaff, overPerson, reaches } from "./in-scope.ts";
import {
  hasSignedIn,
  leaveProblem,
  noPerson,
  oneself,
  otherAgency,
  personProblem,
  rolesElsewhere,
} from "./people-words.ts";
import { ChangedPerson, Leaving, Reset, Roles } from "./schemas.ts";

/** Acts over one person: `/api/people/:id/…`. */
export function personRoutes(services: AccountServices): Hono<AppEnv> {
  return newRouter().route("/", changingRoutes(services)).route("/", endingRoutes(services));
}

function changingRoutes(services: AccountServices): Hono<AppEnv> {
  return newRouter()
    .patch("/api/people/:id", may("people.edit"), takes({ body: ChangedPerson }), async (c) => {
      const body = await jsonBody(c, ChangedPerson);
      if (!body.ok) return body.error;
      return overPerson(services, c, async (trx, person) => {
        if (!person.isWhole) return problem(c, 409, rolesElsewhere);
        await savePerson(trx, person.id, sealContacts(services.cipher, body.value));
        // Contacts are personal data: that they changed is recorded, not what they are.
        const { name } = body.value;
        const fields = Object.keys(body.value);
        const details = { fields, ...(name !== undefined && { before: person.name, after: name }) };
        const subject = { kind: "person", id: person.id };
        const event = { action: "person.changed", subject, details };
        await recordEvents(trx, audited(byStaff(c)), [event]);
        return c.body(null, 204);
      });
    })
    .put("/api/people/:id/roles", may("people.edit"), takes({ body: Roles }), async (c) => {
      const body = await jsonBody(c, Roles);
      if (!body.ok) return body.error;
      const { agencyId } = body.value;
      if (!reaches(c, agencyId)) return problem(c, 403, otherAgency);
      return overPerson(services, c, async (trx, { id }) => {
        // An administrator's own role is given and ended by appointment alone.
        const kept = (await currentRoles(trx, id)).filter(
          (one) => one.agencyId === agencyId && administrators.has(one.role),
        );
        const roles = [...kept, ...body.value.roles.map((role) => ({ ...role, agencyId }))];
        const set = await setRoles(trx, audited(byStaff(c)), { personId: id, agencyId, roles });
        return set.ok ? c.body(null, 204) : problem(c, 409, personProblem(set.error));
      });
    })
    .post("/api/people/:id/invitation", may("people.invite"), (c) =>
      overPerson(services, c, async (trx, person) => {
        if (!person.isWhole) return problem(c, 409, rolesElsewhere);
        if (person.hasPassword) return problem(c, 409, hasSignedIn);
        return c.json(await invite(trx, audited(byStaff(c)), person));
      }),
    )
    .post("/api/people/:id/reset", may("people.reset"), takes({ body: Reset }), async (c) => {
      const body = await jsonBody(c, Reset);
      if (!body.ok) return body.error;
      return overPerson(services, c, async (trx, person) => {
        if (!person.isWhole) return problem(c, 409, rolesElsewhere);
        if (person.id === byStaff(c).actor.id) return problem(c, 409, oneself);
        const asked = { ...person, ...body.value };
        return c.json(await resetSignIn(trx, audited(byStaff(c)), asked));
      });
    });
}

function endingRoutes(services: AccountServices): Hono<AppEnv> {
  return newRouter()
    .delete("/api/people/:id/lock", may("people.reset"), (c) =>
      overPerson(services, c, async (trx, { id, account }) => {
        await forgetFailures(trx, account);
        const event = { action: "person.unlocked", subject: { kind: "person", id } };
        await recordEvents(trx, audited(byStaff(c)), [event]);
        return c.body(null, 204);
      }),
    )
    .delete("/api/people/:id/sessions", may("sessions.others"), (c) =>
      overPerson(services, c, async (trx, { id }) => {
        const ended = await endSessions(trx, id);
        const event = {
          action: "session.ended-by-other",
          subject: { kind: "person", id },
          details: { ended },
        };
        await recordEvents(trx, audited(byStaff(c)), [event]);
        return c.json({ ended });
      }),
    )
    .get("/api/people/:id/open-work", may("people.leave"), (c) =>
      overPerson(services, c, async (trx, { id }) =>
        c.json(await beforeLeaving(trx, services, id)),
      ),
    )
    .post("/api/people/:id/leave", may("people.leave"), takes({ body: Leaving }), async (c) => {
      const body = await jsonBody(c, Leaving);
      if (!body.ok) return body.error;
      return overPerson(services, c, (trx, person) =>
        handOver(services, c, {
          ...{ trx, person, to: body.value.toPersonId ?? undefined },
          taking: body.value.takingRoleIds,
        }),
      );
    });
}

interface HandingOver {
  readonly trx: AccountsTrx;
  readonly person: Subject;
  /** The id of who takes the work. */
  readonly to: number | undefined;
  readonly taking: readonly number[];
}

/** What lies with somebody, which roles nobody would have without them, and what nobody else could sign. */
async function beforeLeaving(trx: AccountsTrx, { works }: AccountServices, id: number) {
  const roles = (await currentRoles(trx, id)).map((role) => role.id);
  return {
    work: await workOf(withoutAccounts(trx), works, id),
    vacant: (await vacantRoles(trx, id)).map((one) => ({ ...one, name: roleName(one) })),
    signing: await stepsLeft(trx, { personId: id, roles }),
  };
}

async function handOver(
  { works }: AccountServices,
  c: Context<AppEnv>,
  { trx, person, to, taking }: HandingOver,
): Promise<Response> {
  if (person.id === byStaff(c).actor.id) return problem(c, 409, oneself);
  const taker = to && (await findSubject(trx, agencyScope(c.get("actor")), to));
  if (to && (!taker || taker.id === person.id)) {
    return problem(c, 409, { ...noPerson, field: "toPersonId" });
  }
  const left = await leave(trx, audited(byStaff(c)), {
    ...{ person, to: taker || undefined, taking, works },
  });
  return left.ok ? c.json({ handedOver: left.value }) : problem(c, 409, leaveProblem(left.error));
}

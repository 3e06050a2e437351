import type { Hono } from "hono";
import { recordEvents } from "#platform/audit/record-events.ts";
import { may } from "#platform/auth/permission.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import type { AccountServices } from "../account-services.ts";
import { listSessions } from "../data/sign-in/list-sessions.ts";
import { endSessions } from "../data/sign-in/sessions.ts";
import { actingBy } from "../sign-in/acting.ts";
import { actingOf } from "./acting-of.ts";
import { overPerson } from "./in-scope.ts";
import { noSuchRow } from "./people-words.ts";
import { id } from "./schemas.ts";

/** Where somebody is signed in: `/api/sessions`, and for the security administrator `/api/people/:id/sessions`. */
export function sessionRoutes(services: AccountServices): Hono<AppEnv> {
  const { db, limits } = services;
  return newRouter()
    .get("/api/sessions", may("session.own"), async (c) => {
      const { session } = await actingOf(services, c);
      const sessions = await listSessions(db, session.personId, await limits());
      return c.json({
        sessions: sessions.map((one) => ({ ...one, isCurrent: one.id === session.id })),
      });
    })
    .delete("/api/sessions/:id", may("session.own"), async (c) => {
      const given = id.safeParse(c.req.param("id"));
      const acting = await actingOf(services, c);
      const { personId } = acting.session;
      const ended = await db.transaction().execute(async (trx) => {
        const gone = given.success && (await endSessions(trx, personId, { only: given.data })) > 0;
        if (!gone) return false;
        const subject = { kind: "person", id: personId };
        const event = { action: "session.ended", subject, details: { session: given.data } };
        await recordEvents(trx, actingBy(acting), [event]);
        return true;
      });
      return ended ? c.body(null, 204) : problem(c, 404, noSuchRow);
    })
    .get("/api/people/:id/sessions", may("sessions.others"), (c) =>
      overPerson(services, c, async (trx, person) =>
        c.json({ sessions: await listSessions(trx, person.id, await limits()) }),
      ),
    );
}

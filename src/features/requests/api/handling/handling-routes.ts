import type { Context, Hono } from "hono";
import type { Result } from "#kernel/result.ts";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { scopeAlso } from "#platform/http/may-also.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { serviceActs } from "../../data/letters/service-acts.ts";
import { tried } from "../../domain/handling/acts-now.ts";
import { type HandledCase, loadHandled } from "../../handling/handled-case.ts";
import { partiesOf } from "../../handling/party-apart.ts";
import {
  type ActTold,
  type Handling,
  type HandlingRefused,
  recordAct,
  takeActBack,
} from "../../handling/record-act.ts";
import { handlingJson, nowJson } from "./handling-json.ts";
import { ExtensionBody, OfficersActBody, TakenBack, TriedBody } from "./handling-schemas.ts";
import { handlingProblem } from "./handling-words.ts";

/** Handling a case (办理): how it stands, what may be done, and doing it. An extension is the head's (第三十三条第二款). */
export function handlingRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get("/api/requests/:id/handling", may("requests.list"), async (c) => {
      const id = recordId.safeParse(c.req.param("id"));
      if (!id.success) return problem(c, 404, noRecord);
      const asked = { scope: agencyScope(c.get("actor")), id: id.data, cipher: services.cipher };
      const found = await loadHandled(db, asked);
      return found ? c.json(await answer(services, c, found)) : problem(c, 404, noRecord);
    })
    .post(
      "/api/requests/:id/acts/trial",
      may("requests.list"),
      takes({ body: TriedBody }),
      async (c) => {
        const body = await jsonBody(c, TriedBody);
        if (!body.ok) return body.error;
        const id = recordId.safeParse(c.req.param("id"));
        if (!id.success) return problem(c, 404, noRecord);
        const asked = { scope: agencyScope(c.get("actor")), id: id.data, cipher: services.cipher };
        const found = await loadHandled(db, asked);
        if (!found) return problem(c, 404, noRecord);
        const looked = { events: found.events, asOf: services.today() };
        return c.json(nowJson(tried(looked, body.value.event, officeCalendar())));
      },
    )
    .post(
      "/api/requests/:id/acts",
      may("requests.edit"),
      takes({ body: OfficersActBody }),
      async (c) => {
        const body = await jsonBody(c, OfficersActBody);
        if (!body.ok) return body.error;
        return act(services, c, { body: body.value, told: body.value });
      },
    )
    .post(
      "/api/requests/:id/extension",
      may("requests.extend"),
      takes({ body: ExtensionBody }),
      async (c) => {
        const body = await jsonBody(c, ExtensionBody);
        if (!body.ok) return body.error;
        return act(services, c, { body: body.value, told: body.value });
      },
    )
    .post(
      "/api/requests/:id/acts/:act/taking-back",
      may("requests.edit"),
      takes({ body: TakenBack }),
      async (c) => {
        const body = await jsonBody(c, TakenBack);
        if (!body.ok) return body.error;
        const actId = recordId.safeParse(c.req.param("act"));
        if (!actId.success) return problem(c, 404, noRecord);
        const extending = await scopeAlso(c, "requests.extend");
        return inTransaction(db, async (trx) => {
          const handling = handlingOf(services, c, body.value.seen);
          if (!handling) return problem(c, 404, noRecord);
          const taken = { actId: actId.data, because: body.value.because, extending };
          return told({ ...services, db: trx }, c, await takeActBack(trx, handling, taken));
        });
      },
    );
}

interface Acting {
  readonly body: { readonly seen: number };
  readonly told: ActTold;
}

function act(services: OfficeServices, c: Context<AppEnv>, acting: Acting): Promise<Response> {
  return inTransaction(services.db, async (trx) => {
    const handling = handlingOf(services, c, acting.body.seen);
    if (!handling) return problem(c, 404, noRecord);
    return told({ ...services, db: trx }, c, await recordAct(trx, handling, acting.told));
  });
}

function handlingOf(
  { cipher, today }: OfficeServices,
  c: Context<AppEnv>,
  seen: number,
): Handling | undefined {
  const id = recordId.safeParse(c.req.param("id"));
  if (!id.success) return undefined;
  return {
    scope: agencyScope(c.get("actor")),
    id: id.data,
    seen,
    by: auditedBy(c),
    today: today(),
    cipher,
    calendar: officeCalendar(),
  };
}

async function told(
  services: OfficeServices,
  c: Context<AppEnv>,
  done: Result<HandledCase, HandlingRefused>,
): Promise<Response> {
  if (done.ok) return c.json(await answer(services, c, done.value));
  const status = {
    "not-found": 404,
    "no-such-act": 404,
    "changed-meanwhile": 409,
    voided: 409,
    reopened: 409,
    "letter-under-way": 409,
    "letter-needed": 409,
    "not-yours": 403,
    served: 403,
  } as const;
  const { kind } = done.error;
  const code = kind in status ? status[kind as keyof typeof status] : 422;
  return problem(c, code, handlingProblem(done.error));
}

async function answer(
  { db, today, cipher }: OfficeServices,
  c: Context<AppEnv>,
  found: HandledCase,
) {
  const reading = await scopeAlso(c, "requests.letters");
  const isReader = includesAgency(reading, found.case.agencyId);
  const parties = isReader ? partiesOf(cipher, found.acts) : new Map<string, string>();
  const services = await serviceActs(db, found.case.id);
  return handlingJson(found, {
    today: today(),
    calendar: officeCalendar(),
    parties,
    services,
    isReader,
  });
}

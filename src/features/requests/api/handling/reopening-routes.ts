import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
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
import { replyRows } from "../../domain/case/codes.ts";
import { answerAnew, takeAnewBack } from "../../reopen/answer-anew.ts";
import { readReopenings } from "../../reopen/read-reopenings.ts";
import { reopenCase, takeReopeningBack } from "../../reopen/reopen-case.ts";
import type { Reopening, ReopeningRefused } from "../../reopen/reopening.ts";
import { paperReply } from "./handling-schemas.ts";
import { reopeningProblem } from "./reopening-words.ts";

const OrderedBody = z.object({
  orderedBy: z.enum(["reconsideration", "court"]),
  dispute: z.string().trim().min(1).max(200),
  receivedOn: dayField,
  days: z.int().min(1).max(365).nullable().default(null),
  by: dayField.nullable().default(null),
});
const AnewBody = z.object({
  on: dayField,
  outcome: z.enum(replyRows),
  evidence: z.string().trim().min(1).max(300).nullable().default(null),
  paper: paperReply.optional(),
});
const BackBody = z.object({ because: z.string().trim().min(1).max(500) });

/** 重新答复: a second handling of a case, ordered by a decision on reconsideration or a judgment. */
export function reopeningRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get("/api/requests/:id/reopenings", may("requests.list"), async (c) => {
      return inTransaction(db, async (trx) => {
        const found = await read(services, trx, c);
        return found ? c.json(found) : problem(c, 404, noRecord);
      });
    })
    .post(
      "/api/requests/:id/reopenings",
      may("requests.edit"),
      takes({ body: OrderedBody }),
      async (c) => {
        const body = await jsonBody(c, OrderedBody);
        if (!body.ok) return body.error;
        const more = { ordered: body.value, calendar: officeCalendar() };
        return act(services, c, (trx, reopening) => reopenCase(trx, reopening, more));
      },
    )
    .post(
      "/api/requests/:id/reopenings/reply",
      may("requests.edit"),
      takes({ body: AnewBody }),
      async (c) => {
        const body = await jsonBody(c, AnewBody);
        if (!body.ok) return body.error;
        return act(services, c, (trx, reopening) => answerAnew(trx, reopening, body.value));
      },
    )
    .post(
      "/api/requests/:id/reopenings/:reopening/reply/taking-back",
      may("requests.edit"),
      takes({ body: BackBody }),
      async (c) => {
        const body = await jsonBody(c, BackBody);
        if (!body.ok) return body.error;
        const reopeningId = recordId.safeParse(c.req.param("reopening"));
        if (!reopeningId.success) return problem(c, 404, noRecord);
        const extending = await scopeAlso(c, "requests.extend");
        const back = { ...body.value, reopeningId: reopeningId.data, extending };
        return act(services, c, (trx, reopening) => takeAnewBack(trx, reopening, back));
      },
    )
    .post(
      "/api/requests/:id/reopenings/taking-back",
      may("requests.edit"),
      takes({ body: BackBody }),
      async (c) => {
        const body = await jsonBody(c, BackBody);
        if (!body.ok) return body.error;
        const { because } = body.value;
        return act(services, c, (trx, reopening) => takeReopeningBack(trx, reopening, because));
      },
    );
}

/** What shows a new reply is opened to who reads letters of the case, and the trail says so. */
async function read({ today, cipher }: OfficeServices, trx: Transaction, c: Context<AppEnv>) {
  const id = recordId.safeParse(c.req.param("id"));
  if (!id.success) return undefined;
  const reading = await scopeAlso(c, "requests.letters");
  const asked = { today: today(), calendar: officeCalendar(), cipher, reading };
  const scope = agencyScope(c.get("actor"));
  const found = await readReopenings(trx, { scope, id: id.data, ...asked });
  if (found?.answer.reopenings.some(({ evidence }) => evidence !== null)) {
    const subject = { kind: "requests", id: id.data };
    const event = { action: "record.read-in-clear", subject, agencyId: found.agencyId };
    await recordEvents(trx, auditedBy(c), [event]);
  }
  return found?.answer;
}

function act(
  services: OfficeServices,
  c: Context<AppEnv>,
  done: (
    trx: Transaction,
    reopening: Reopening & Pick<OfficeServices, "cipher">,
  ) => Promise<Result<void, ReopeningRefused>>,
): Response | Promise<Response> {
  const id = recordId.safeParse(c.req.param("id"));
  if (!id.success) return problem(c, 404, noRecord);
  const scope = agencyScope(c.get("actor"));
  const { cipher } = services;
  const reopening = { scope, id: id.data, by: auditedBy(c), today: services.today(), cipher };
  return inTransaction(services.db, async (trx) => {
    const found = await done(trx, reopening);
    if (found.ok) return c.json(await read(services, trx, c));
    return problem(c, statuses[found.error.kind], reopeningProblem(found.error));
  });
}

const statuses = {
  "not-found": 404,
  "not-replied": 409,
  "open-already": 409,
  "not-open": 409,
  "in-future": 422,
  before: 422,
  "by-before": 422,
  "no-step": 422,
  "third-party-asked": 422,
  "attachments-blocked": 422,
  "paper-needed": 422,
  "paper-when": 422,
  uncovered: 422,
  "third-party-untold": 422,
  "letter-under-way": 409,
  "letter-needed": 409,
  served: 403,
} as const;

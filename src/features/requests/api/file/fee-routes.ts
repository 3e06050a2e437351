import type { Context, Hono } from "hono";
import { z } from "zod";
import { recordEvents } from "#platform/audit/record-events.ts";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { sameApplicant } from "../../duplicates/same-applicant.ts";
import { readFee } from "../../fees/read-fee.ts";
import { loadHandled } from "../../handling/handled-case.ts";
import type { SameApplicantAnswer } from "./fee-answer.ts";

const Pages = z.coerce.number().int().min(0).max(1_000_000);

const Same = z.object({
  agencyId: z.int().positive().max(2_147_483_647),
  applicant: z.string().trim().min(1).max(200),
  subject: z.string().max(4_000).default(""),
  receivedOn: dayField,
});

/** What a case may be charged for, explained; and what else its applicant asked, seen while registering. */
export function feeRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, cipher } = services;
  return newRouter()
    .get("/api/requests/:id/fee", may("requests.list"), async (c) => {
      const id = recordId.safeParse(c.req.param("id"));
      if (!id.success) return problem(c, 404, noRecord);
      const scope = agencyScope(c.get("actor"));
      const found = await loadHandled(db, { scope, id: id.data, cipher });
      if (!found) return problem(c, 404, noRecord);
      const pages = Pages.optional().catch(undefined).parse(c.req.query("pages"));
      return c.json(await readFee(db, found.case, pages));
    })
    .post(
      "/api/requests/same-applicant",
      may("requests.applicant"),
      takes({ body: Same }),
      async (c) => {
        const body = await jsonBody(c, Same);
        if (!body.ok) return body.error;
        return c.json(await sameRead(services, c, body.value));
      },
    );
}

/** Who reads what else somebody asked stands in the trail. */
function sameRead(
  { db, cipher }: OfficeServices,
  c: Context<AppEnv>,
  asked: z.output<typeof Same>,
): Promise<SameApplicantAnswer> {
  const scope = agencyScope(c.get("actor"));
  const { agencyId } = asked;
  return db.transaction().execute(async (trx) => {
    const found = await sameApplicant(trx, { scope, cipher }, asked);
    if (!includesAgency(scope, agencyId)) return found;
    const subject = { kind: "agency", id: agencyId };
    const details = { requests: found.cases.map(({ id }) => id) };
    const action = "request.same-applicant-read";
    await recordEvents(trx, auditedBy(c), [{ action, subject, agencyId, details }]);
    return found;
  });
}

import type { Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { problem } from "#platform/http/problem.ts";
import { newRouter } from "#platform/http/router.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { resultRows } from "../domain/case/codes.ts";
import { replyText } from "../letters/reply-text.ts";

const Drafted = z.object({
  result: z.enum(resultRows),
  isWithheld: z.boolean().default(true),
  on: dayField,
  filled: z.record(z.string().max(40), z.string().max(5_000)).default({}),
});

/** The text of a reply while it is drafted (拟稿). */
export function letterRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, cipher } = services;
  return newRouter().post("/api/requests/:id/reply-text", may("requests.applicant"), async (c) => {
    const body = await jsonBody(c, Drafted);
    if (!body.ok) return body.error;
    const id = recordId.safeParse(c.req.param("id"));
    if (!id.success) return problem(c, 404, noRecord);
    const asked = { scope: agencyScope(c.get("actor")), id: id.data, cipher, by: auditedBy(c) };
    return inTransaction(db, async (trx) => {
      const text = await replyText(trx, { ...asked, ...body.value });
      return text ? c.json(text) : problem(c, 404, noRecord);
    });
  });
}

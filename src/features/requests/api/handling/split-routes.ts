import type { Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import { isTaken } from "#platform/db/is-taken.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { type SplitRefused, splitCase } from "../../split/split-case.ts";

const subject = z.string().trim().min(1).max(4_000);
const Split = z.object({
  subject,
  parts: z
    .array(z.object({ number: z.string().trim().min(1).max(100), subject }))
    .min(1)
    .max(20),
  because: z.string().trim().min(1).max(500),
});

/** 一事一案: several matters become several cases. */
export function splitRoutes({ db, cipher }: OfficeServices): Hono<AppEnv> {
  return newRouter().post(
    "/api/requests/:id/split",
    may("requests.edit"),
    takes({ body: Split }),
    async (c) => {
      const body = await jsonBody(c, Split);
      if (!body.ok) return body.error;
      const id = recordId.safeParse(c.req.param("id"));
      if (!id.success) return problem(c, 404, noRecord);
      const calendar = officeCalendar();
      const asked = { scope: agencyScope(c.get("actor")), id: id.data, by: auditedBy(c), cipher };
      try {
        return await inTransaction(db, async (trx) => {
          const done = await splitCase(trx, { ...asked, calendar, ...body.value });
          if (!done.ok) return problem(c, statuses[done.error.kind], splitProblem(done.error));
          return c.json({ ids: done.value });
        });
      } catch (fault) {
        // Somebody else took a number since it was looked for.
        if (isTaken(fault, "disclosure_request")) return problem(c, 409, numberTaken);
        throw fault;
      }
    },
  );
}

const statuses = { "not-found": 404, over: 409, "in-hand": 409, "same-number": 409 } as const;

const numberTaken: Problem = { title: "编号已经有了", detail: "请换一个编号。", field: "parts" };

function splitProblem(refused: SplitRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "over":
      return { title: "这件申请已经办结或者作废", detail: "办结的申请不能再分。" };
    case "in-hand":
      return {
        title: "这件申请已经在办理",
        detail: "一件申请要在登记时分成几件；已经办理的，分别列明各部分的结果，按一件计。",
      };
    case "same-number":
      return { ...numberTaken, detail: `编号“${refused.number}”已经有了，请换一个。` };
  }
}

import type { Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { readSupervision } from "../../supervise/read-supervision.ts";
import {
  answerSupervision,
  type SupervisionRefused,
  superviseCase,
} from "../../supervise/supervise-case.ts";

const words = z.string().trim().min(1).max(1_000);
const Asked = z.object({ note: words, answerBy: dayField });
const Answered = z.object({ answer: words });

/** 督办: who supervises, leads or heads asks after a case; the agency answers. */
export function supervisionRoutes({ db, today }: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .get("/api/requests/:id/supervision", may("requests.list"), async (c) => {
      const id = recordId.safeParse(c.req.param("id"));
      const scope = agencyScope(c.get("actor"));
      const found = id.success ? await readSupervision(db, scope, id.data) : undefined;
      return found ? c.json(found) : problem(c, 404, noRecord);
    })
    .post(
      "/api/requests/:id/supervision",
      may("requests.supervise"),
      takes({ body: Asked }),
      async (c) => {
        const body = await jsonBody(c, Asked);
        if (!body.ok) return body.error;
        const id = recordId.safeParse(c.req.param("id"));
        if (!id.success) return problem(c, 404, noRecord);
        const scope = agencyScope(c.get("actor"));
        const who = {
          scope,
          id: id.data,
          by: auditedBy(c),
          personId: staffOf(c).id,
          today: today(),
        };
        return inTransaction(db, async (trx) => {
          const done = await superviseCase(trx, { ...who, ...body.value });
          if (!done.ok) return problem(c, statuses[done.error.kind], problems[done.error.kind]);
          return c.json(await readSupervision(trx, scope, id.data));
        });
      },
    )
    .post(
      "/api/request-supervision/:id/answer",
      may("requests.edit"),
      takes({ body: Answered }),
      async (c) => {
        const body = await jsonBody(c, Answered);
        if (!body.ok) return body.error;
        const id = recordId.safeParse(c.req.param("id"));
        if (!id.success) return problem(c, 404, noRecord);
        const scope = agencyScope(c.get("actor"));
        return inTransaction(db, async (trx) => {
          const asked = { scope, id: id.data, by: auditedBy(c), ...body.value };
          const done = await answerSupervision(trx, asked);
          if (!done.ok) return problem(c, statuses[done.error.kind], problems[done.error.kind]);
          return c.json(await readSupervision(trx, scope, done.value));
        });
      },
    );
}

const statuses = { "not-found": 404, voided: 409, "day-passed": 422, answered: 409 } as const;

const problems: Readonly<Record<SupervisionRefused["kind"], Problem>> = {
  "not-found": noRecord,
  voided: { title: "这件申请已经作废", detail: "作废的申请不能督办。" },
  "day-passed": {
    title: "要求答复的日期已经过去",
    detail: "请填写今天或者今天以后的日期。",
    field: "answerBy",
  },
  answered: { title: "这条督办已经有人答复", detail: "请刷新后查看。" },
};

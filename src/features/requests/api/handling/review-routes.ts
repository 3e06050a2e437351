import type { Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
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
import { needCodes } from "../../domain/review/review-needs.ts";
import { reviewSteps } from "../../domain/review/review-steps.ts";
import { loadHandled } from "../../handling/handled-case.ts";
import { keepReview, type ReviewRefused } from "../../review/keep-review.ts";
import { readReview } from "../../review/read-review.ts";
import { needWords, stepQuestions } from "../../words/review-words.ts";

const Reviewed = z.object({
  answers: z.partialRecord(z.enum(reviewSteps), z.string().max(40)),
  needs: z.partialRecord(z.enum(needCodes), z.string().max(5_000)).default({}),
});

/** 审查: the guided path from a request to its outcome. */
export function reviewRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, cipher } = services;
  return newRouter()
    .get("/api/requests/:id/review", may("requests.list"), async (c) => {
      const id = recordId.safeParse(c.req.param("id"));
      if (!id.success) return problem(c, 404, noRecord);
      const scope = agencyScope(c.get("actor"));
      const found = await loadHandled(db, { scope, id: id.data, cipher });
      if (!found) return problem(c, 404, noRecord);
      const kept = await readReview(db, id.data);
      const isCorrected = found.events.some(({ type }) => type === "corrected");
      return c.json({ isCorrected, ...(kept && { kept }) });
    })
    .put("/api/requests/:id/review", may("requests.edit"), takes({ body: Reviewed }), async (c) => {
      const body = await jsonBody(c, Reviewed);
      if (!body.ok) return body.error;
      const id = recordId.safeParse(c.req.param("id"));
      if (!id.success) return problem(c, 404, noRecord);
      const asked = { scope: agencyScope(c.get("actor")), id: id.data, by: auditedBy(c), cipher };
      return inTransaction(db, async (trx) => {
        const done = await keepReview(trx, { ...asked, ...body.value });
        if (!done.ok) return problem(c, statuses[done.error.kind], reviewProblem(done.error));
        return c.json({ kept: await readReview(trx, asked.id) });
      });
    });
}

const statuses = { "not-found": 404, over: 409, path: 422, needs: 422 } as const;

function reviewProblem(refused: ReviewRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "over":
      return { title: "这件申请已经办结或者作废", detail: "要改审查意见的，请先撤去办结的登记。" };
    case "path":
      return {
        title: "审查还没有走完",
        detail: `请回答：${stepQuestions[refused.step]}`,
        field: `answers.${refused.step}`,
      };
    case "needs": {
      const lacking = refused.found.filter(({ kind }) => kind === "missing");
      const [first] = refused.found;
      const named = lacking.map(({ code }) => needWords[code]).join("、");
      return {
        title: named ? `还缺：${named}` : "网址不是浏览器能打开的网址",
        detail: named
          ? "这一结果要有这些内容才站得住，请补齐。"
          : "请以 http:// 或者 https:// 开头。",
        ...(first && { field: `needs.${first.code}` }),
      };
    }
  }
}

import type { Hono } from "hono";
import { z } from "zod";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { failedJobs, queueStates } from "#platform/jobs/queue/queue-state.ts";
import { retryAudited } from "#platform/jobs/queue/retry-jobs.ts";

/** Failed work that is shown; what is the matter with more is the same mostly. */
const mostShown = 200;

const Retry = z.object({ id: z.uuid().optional(), queue: z.string().max(100).optional() });

const nothingFailed = {
  title: "没有要重做的任务",
  detail: "它可能已经办好，或者别人已经重做了。请刷新后再看。",
};

/** 任务: work that is done later, `/api/jobs`. */
export function jobRoutes({ db, queueJobs }: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .get("/api/jobs", may("jobs.list"), async (c) => {
      const queues = await queueStates(db, queueJobs);
      return c.json({ queues, failed: await failedJobs(db, queueJobs, mostShown) });
    })
    .post("/api/jobs/retry", may("jobs.retry"), takes({ body: Retry }), async (c) => {
      const body = await jsonBody(c, Retry);
      if (!body.ok) return body.error;
      const retried = await retryAudited(db, auditedBy(c), body.value);
      return retried === 0 ? problem(c, 409, nothingFailed) : c.json({ retried });
    });
}

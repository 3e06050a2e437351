import type { Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { tableAnswer } from "#platform/export/table-answer.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { jobRefusedStatus } from "#platform/jobs/stopped-words.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { answersOfReview } from "../../data/reviews/answers-of-review.ts";
import { listReviews } from "../../data/reviews/list-reviews.ts";
import { reviewOutcomes } from "../../domain/review-outcome.ts";
import { printSheetJob } from "../../reviews/print-sheet-job.ts";
import { reviewRecords } from "../../reviews/review-records.ts";
import { reviewSheet } from "../../reviews/review-sheet.ts";
import type { ReviewsAnswer } from "./reviews-answer.ts";

const path = "/api/item-reviews";
const pageSize = 50;
/** Of a sheet: a month of a busy county. */
const mostRows = 20_000;

const Asked = z.object({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  outcome: z.enum(reviewOutcomes).optional().catch(undefined),
  after: recordId.optional().catch(undefined),
});
const format = z.enum(["docx", "pdf"]);

const notPrinted = {
  title: "审签单没有写成",
  detail: "写成的文件读回不一致，或者系统正忙。请过几分钟再试，或者换一种格式。",
};

/** 三审台账: every time that an item was sent round, as a list, as Excel, and each as a sheet to be printed. */
export function reviewLedgerRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get(path, may("items.list"), async (c) => {
      const asked = { ...Asked.parse(c.req.query()), limit: pageSize };
      const reviews = await listReviews(db, agencyScope(c.get("actor")), asked);
      const next = reviews.length === pageSize ? reviews.at(-1)?.id : undefined;
      const answer: ReviewsAnswer = { reviews, ...(next !== undefined && { next: `${next}` }) };
      return c.json(answer);
    })
    .get(`${path}/table.xlsx`, may("items.list"), async (c) => {
      const { month, outcome } = Asked.parse(c.req.query());
      const asked = { month, outcome, limit: mostRows };
      const reviews = await listReviews(db, agencyScope(c.get("actor")), asked);
      const name = `三审台账${month ? ` ${month}` : ""}`;
      return await tableAnswer(c, "xlsx", { name, records: reviewRecords(reviews) });
    })
    .get(`${path}/:review/sheet/:format`, may("items.list"), async (c) => {
      const id = recordId.safeParse(c.req.param("review"));
      const to = format.safeParse(c.req.param("format"));
      if (!id.success || !to.success) return problem(c, 404, noRecord);
      const asked = { id: id.data, limit: 1 };
      const [review] = await listReviews(db, agencyScope(c.get("actor")), asked);
      if (!review) return problem(c, 404, noRecord);
      const document = reviewSheet({ review, answers: await answersOfReview(db, review.id) });
      const done = await services.run(printSheetJob, { document, to: to.data });
      if (!done.ok) return problem(c, jobRefusedStatus(done.error), notPrinted);
      if (!done.value.ok) return problem(c, 422, notPrinted);
      const { bytes, mediaType } = done.value.value;
      return c.body(Buffer.from(bytes), 200, {
        "Content-Type": mediaType,
        "Content-Disposition": attachment(`审签单-${review.id}.${to.data}`, `sheet.${to.data}`),
      });
    });
}

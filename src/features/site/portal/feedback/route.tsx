import type { Hono } from "hono";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import type { BodyRoom } from "#platform/http/body/body-room.ts";
import { takeForm } from "#platform/http/body/take-form.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { isReceipt } from "../../data/error-reports.ts";
import { takeErrorReport } from "../../take-error-report.ts";
import { FeedbackPage } from "./FeedbackPage.tsx";
import { parseFeedback } from "./feedback-form.ts";
import { ReceivedPage } from "./ReceivedPage.tsx";

const path = "/site/feedback/";
/** Bytes: the longest texts allowed, as forms encode Chinese. */
const limit = 64 * 1024;

export interface FeedbackServices {
  readonly db: Queryable;
  /** What forms under way may take of the memory. */
  readonly room: BodyRoom;
  /** The day in China, `2026-11-22`. */
  readonly today: () => string;
}

/** 网站找错: form, what is sent, and the page with its number. */
export function feedbackRoutes({ db, room, today }: FeedbackServices): Hono<AppEnv> {
  const form = takeForm({ type: "url-encoded", limit, room });
  return newRouter()
    .get(
      path,
      page({
        kept: true,
        shows: [],
        online: true,
        inSitemap: true,
        lead: { name: "网站找错", from: "foot", place: 2 },
      }),
      (c) => c.html(renderPage(c.get("site"), <FeedbackPage />)),
    )
    .post(path, page({ limit: { perMinute: 6 } }), form, async (c) => {
      c.header("Cache-Control", "no-store");
      const parsed = parseFeedback(c.get("form"));
      if (!parsed.ok)
        return c.html(renderPage(c.get("site"), <FeedbackPage {...parsed.error} />), 422);
      const receipt = await takeErrorReport(db, parsed.value, today());
      return c.redirect(c.get("site").href(`${path}received/${receipt}/`), 303);
    })
    .get(`${path}received/:receipt/`, page({ online: true }), async (c) => {
      c.header("Cache-Control", "no-store");
      const receipt = c.req.param("receipt");
      if (!(await isReceipt(db, receipt))) return c.notFound();
      return c.html(renderPage(c.get("site"), <ReceivedPage receipt={receipt} />));
    });
}

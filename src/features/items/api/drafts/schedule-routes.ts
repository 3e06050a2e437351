import type { Hono } from "hono";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { scheduleDraft, unscheduleDraft } from "../../schedule/schedule-draft.ts";
import { acting, actsOnDraft } from "./acting-on-drafts.ts";
import { Moment } from "./draft-bodies.ts";
import { answerOf } from "./draft-problem.ts";

const at = "/api/item-drafts/:draft/schedule";

/** 定时发布: chosen, chosen anew, cancelled. */
export function scheduleRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .put(
      at,
      may("items.publish"),
      takes({ body: Moment }),
      acting(services, Moment, (c, act, moment) =>
        inTransaction(db, async (trx) => answerOf(c, await scheduleDraft(trx, act, moment.at))),
      ),
    )
    .delete(at, may("items.publish"), async (c) => {
      const act = actsOnDraft(c, services);
      if (!act) return problem(c, 404, noRecord);
      return inTransaction(db, async (trx) => answerOf(c, await unscheduleDraft(trx, act)));
    });
}

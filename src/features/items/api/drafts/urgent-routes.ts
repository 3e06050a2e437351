import type { Hono } from "hono";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { submitDraft } from "../../drafts/submit-draft.ts";
import { publishUrgently } from "../../urgent/publish-urgently.ts";
import { acting, actsOnDraft } from "./acting-on-drafts.ts";
import { UrgentBody } from "./draft-bodies.ts";
import { answerOf } from "./draft-problem.ts";

const at = "/api/item-drafts/:draft";

/** 先发后审: sent round with the secrecy review first, public after it, reviewed afterwards. */
export function urgentRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .post(
      `${at}/submit-urgent`,
      may("items.publishUrgently"),
      takes({ body: UrgentBody }),
      acting(services, UrgentBody, async (c, act, { revision, reason }) =>
        answerOf(c, await submitDraft(services, act, { revision, urgentBecause: reason })),
      ),
    )
    .post(`${at}/publish-urgent`, may("items.publishUrgently"), async (c) => {
      const act = actsOnDraft(c, services);
      if (!act) return problem(c, 404, noRecord);
      return inTransaction(db, async (trx) =>
        answerOf(c, await publishUrgently(trx, act, services)),
      );
    });
}

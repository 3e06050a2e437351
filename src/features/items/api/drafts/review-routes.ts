import type { Hono } from "hono";
import { ok } from "#kernel/result.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { publishDraft } from "../../drafts/publish-draft.ts";
import { reviseItem } from "../../drafts/revise-item.ts";
import { returnDraft, signDraft, takeBackDraft } from "../../drafts/sign-draft.ts";
import { submitDraft } from "../../drafts/submit-draft.ts";
import { certify } from "../withdrawals/certify.ts";
import { acting, actsOnDraft } from "./acting-on-drafts.ts";
import { OpinionBody, Revised, Revision } from "./draft-bodies.ts";
import { answerOf } from "./draft-problem.ts";

const at = "/api/item-drafts/:draft";

/** 送审、审核、退回、撤回送审、发布、修订. */
export function reviewRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .post(
      `${at}/submit`,
      may("items.write"),
      takes({ body: Revised }),
      acting(services, Revised, async (c, act, { revision }) =>
        answerOf(c, await submitDraft(services, act, { revision })),
      ),
    )
    .post(
      `${at}/sign`,
      may("items.review"),
      takes({ body: OpinionBody }),
      acting(services, OpinionBody, async (c, act, body) => {
        const done = await signDraft(db, act, body);
        return answerOf(c, done.ok ? ok({ state: done.value.state }) : done);
      }),
    )
    .post(
      `${at}/return`,
      may("items.review"),
      takes({ body: OpinionBody }),
      acting(services, OpinionBody, async (c, act, body) => {
        const done = await returnDraft(db, act, body);
        // What was public before its review is gone: every place is asked.
        if (done.ok) await certify(services, act);
        return answerOf(c, done.ok ? ok({}) : done);
      }),
    )
    .post(`${at}/publish`, may("items.publish"), async (c) => {
      const act = actsOnDraft(c, services);
      if (!act) return problem(c, 404, noRecord);
      return inTransaction(db, async (trx) => answerOf(c, await publishDraft(trx, act, services)));
    })
    .post(
      `${at}/revise`,
      may("items.write"),
      takes({ body: Revision }),
      acting(services, Revision, (c, act, revision) =>
        inTransaction(db, async (trx) => answerOf(c, await reviseItem(trx, act, revision))),
      ),
    )
    .post(`${at}/take-back`, may("items.write"), async (c) => {
      const act = actsOnDraft(c, services);
      return act ? answerOf(c, await takeBackDraft(db, act)) : problem(c, 404, noRecord);
    });
}

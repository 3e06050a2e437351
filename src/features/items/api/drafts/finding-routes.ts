import type { Hono } from "hono";
import { z } from "zod";
import { ok } from "#kernel/result.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { findDraft } from "../../data/drafts/drafts.ts";
import { maskedContent } from "../../domain/draft/masked-content.ts";
import { answerFinding } from "../../drafts/answer-finding.ts";
import { findFindings } from "../../drafts/find-findings.ts";
import { writeDraft } from "../../drafts/write-draft.ts";
import { acting, actsOnDraft } from "./acting-on-drafts.ts";
import { Revised } from "./draft-bodies.ts";
import { answerOf } from "./draft-problem.ts";

const at = "/api/item-drafts/:draft";

const Answered = Revised.extend({
  finding: z.string().min(1).max(500),
  reason: z.string().trim().min(1).max(500),
});

/** What is found in a draft: mended, masked or answered before it is sent round. */
export function findingRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get(`${at}/findings`, may("items.list"), async (c) => {
      const act = actsOnDraft(c, services);
      const draft = act && (await findDraft(db, act));
      if (!draft) return problem(c, 404, noRecord);
      return c.json({ findings: await findFindings(services, draft) });
    })
    .post(
      `${at}/answers`,
      may("items.write"),
      takes({ body: Answered }),
      acting(services, Answered, (c, act, body) =>
        inTransaction(db, async (trx) => {
          const done = await answerFinding(trx, act, body);
          return answerOf(c, done.ok ? ok({ revision: done.value }) : done);
        }),
      ),
    )
    .post(
      `${at}/mask`,
      may("items.write"),
      takes({ body: Revised }),
      acting(services, Revised, (c, act, { revision }) =>
        inTransaction(db, async (trx) => {
          const draft = await findDraft(trx, act);
          if (!draft) return problem(c, 404, noRecord);
          const content = maskedContent(draft.content);
          const done = await writeDraft(trx, act, { revision, content });
          return answerOf(c, done.ok ? ok({ revision: done.value }) : done);
        }),
      ),
    );
}

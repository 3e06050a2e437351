import type { Hono } from "hono";
import { z } from "zod";
import { ok } from "#kernel/result.ts";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { staffOf } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord, otherAgency } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { contentSchema } from "../../data/drafts/content-schema.ts";
import { findDraft } from "../../data/drafts/drafts.ts";
import { draftCounts, listDrafts } from "../../data/drafts/list-drafts.ts";
import { draftViews } from "../../domain/draft/draft-view.ts";
import { beginDraft } from "../../drafts/begin-draft.ts";
import { discardDraft } from "../../drafts/discard-draft.ts";
import { writeDraft } from "../../drafts/write-draft.ts";
import { acting, actsOnDraft, actsOnDrafts } from "./acting-on-drafts.ts";
import type { DraftAnswer, DraftsAnswer } from "./draft-answer.ts";
import { draftJson } from "./draft-json.ts";
import { answerOf } from "./draft-problem.ts";

const pageSize = 50;
const at = "/api/item-drafts/:draft";

const Asked = z.object({
  view: z.enum(draftViews).optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  after: recordId.optional().catch(undefined),
});
const Begun = z.object({ agencyId: rowId });
const Written = z.object({ revision: z.int().min(1), content: contentSchema });

/** 信息采编: drafts of items, what is written of them, and what they said before. */
export function draftRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter().route("/", readRoutes(services)).route("/", writeRoutes(services));
}

function readRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get("/api/item-drafts", may("items.list"), async (c) => {
      const scope = agencyScope(c.get("actor"));
      const asked = { ...Asked.parse(c.req.query()), limit: pageSize };
      const [drafts, counts] = [
        await listDrafts(db, scope, asked),
        await draftCounts(db, scope),
      ] as const;
      const next = drafts.length === pageSize ? drafts.at(-1)?.id : undefined;
      const answer: DraftsAnswer = {
        drafts,
        counts,
        ...(next !== undefined && { next: `${next}` }),
      };
      return c.json(answer);
    })
    .get(at, may("items.list"), async (c) => {
      const act = actsOnDraft(c, services);
      const draft = act && (await findDraft(db, act));
      if (!act || !draft) return problem(c, 404, noRecord);
      const answer: DraftAnswer = await draftJson(db, draft, act);
      return c.json(answer);
    });
}

function writeRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .post("/api/item-drafts", may("items.write"), takes({ body: Begun }), async (c) => {
      const body = await jsonBody(c, Begun);
      if (!body.ok) return body.error;
      const { agencyId } = body.value;
      if (!includesAgency(staffOf(c), agencyId)) return problem(c, 403, otherAgency);
      return inTransaction(db, async (trx) =>
        c.json({ id: await beginDraft(trx, actsOnDrafts(c, services), agencyId) }, 201),
      );
    })
    .put(
      at,
      may("items.write"),
      takes({ body: Written }),
      acting(services, Written, (c, act, body) =>
        inTransaction(db, async (trx) => {
          const done = await writeDraft(trx, act, body);
          return answerOf(c, done.ok ? ok({ revision: done.value }) : done);
        }),
      ),
    )
    .delete(at, may("items.write"), async (c) => {
      const act = actsOnDraft(c, services);
      if (!act) return problem(c, 404, noRecord);
      return inTransaction(db, async (trx) => {
        const done = await discardDraft(trx, act);
        return answerOf(c, done);
      });
    });
}

import type { Context, Hono } from "hono";
import { z } from "zod";
import { err, type Result } from "#kernel/result.ts";
import { may } from "#platform/auth/permission.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { takes } from "#platform/http/takes.ts";
import { nextStep } from "#platform/signing/chain.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import { actOnEach } from "../../bulk/act-on-each.ts";
import { findDraft } from "../../data/drafts/drafts.ts";
import { mostAtOnce } from "../../domain/draft/bulk-act.ts";
import { plainWithdrawalKinds } from "../../domain/withdrawal.ts";
import type { ItemActRefused } from "../../drafts/act-refused.ts";
import type { ActsOnDraft } from "../../drafts/acting.ts";
import { draftSubject } from "../../drafts/draft-subject.ts";
import { publishDraft } from "../../drafts/publish-draft.ts";
import { returnDraft, signDraft } from "../../drafts/sign-draft.ts";
import { submitDraft } from "../../drafts/submit-draft.ts";
import { askWithdrawal } from "../../withdrawals/ask-withdrawal.ts";
import { certify } from "../withdrawals/certify.ts";
import { withdrawalProblem } from "../withdrawals/withdrawal-problem.ts";
import { actsOnDrafts } from "./acting-on-drafts.ts";
import { OpinionBody, Revised } from "./draft-bodies.ts";
import { draftProblem } from "./draft-problem.ts";

const path = "/api/item-draft-acts";

const one = z.object({ id: rowId });
const several = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).min(1).max(mostAtOnce);
const Submitted = z.object({ drafts: several(one.extend(Revised.shape)) });
const Seen = OpinionBody.omit({ opinion: true });
const Opinions = z.object({
  drafts: several(one.extend(Seen.shape)),
  opinion: z.string().trim().max(2000).default(""),
});
const Several = z.object({ drafts: several(one) });
const Withdrawn = Several.extend({
  kind: z.enum(plainWithdrawalKinds),
  says: z.string().trim().min(1).max(500),
});

/** 批量办理: several items at once, each by the same rules as alone, each told of. */
export function bulkRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .post(`${path}/submit`, may("items.write"), takes({ body: Submitted }), (c) =>
      each(c, services, Submitted, (act, { revision }) => submitDraft(services, act, { revision })),
    )
    .post(`${path}/sign`, may("items.review"), takes({ body: Opinions }), (c) =>
      each(c, services, Opinions, async (act, seen, { opinion }) =>
        (await isSecrecyNext(services, act))
          ? err({ kind: "item-by-item" } as const)
          : signDraft(db, act, { ...seen, opinion }),
      ),
    )
    .post(`${path}/return`, may("items.review"), takes({ body: Opinions }), (c) =>
      each(c, services, Opinions, async (act, seen, { opinion }) => {
        const done = await returnDraft(db, act, { ...seen, opinion });
        // What was public before its review is gone: every place is asked, as when it is returned alone.
        if (done.ok) await certify(services, act);
        return done;
      }),
    )
    .post(`${path}/publish`, may("items.publish"), takes({ body: Several }), (c) =>
      each(c, services, Several, (act) =>
        db.transaction().execute((trx: Transaction) => publishDraft(trx, act, services)),
      ),
    )
    .post(`${path}/withdraw`, may("items.write"), takes({ body: Withdrawn }), async (c) => {
      const body = await jsonBody(c, Withdrawn);
      if (!body.ok) return body.error;
      const { kind, says, drafts } = body.value;
      const done = await actOnEach({
        all: drafts,
        titleOf: titleOf(c, services),
        words: withdrawalProblem,
        act: ({ id }) =>
          db
            .transaction()
            .execute((trx) =>
              askWithdrawal(trx, acts(c, services, id), { kind, says, successor: "" }),
            ),
      });
      return c.json({ done });
    });
}

async function each<Body extends { readonly drafts: readonly { readonly id: number }[] }>(
  c: Context<AppEnv>,
  services: OfficeServices,
  schema: z.ZodType<Body>,
  act: (
    who: ActsOnDraft,
    one: Body["drafts"][number],
    body: Body,
  ) => Promise<Result<unknown, ItemActRefused>>,
): Promise<Response> {
  const body = await jsonBody(c, schema);
  if (!body.ok) return body.error;
  const done = await actOnEach({
    all: body.value.drafts,
    titleOf: titleOf(c, services),
    words: draftProblem,
    act: (draft) => act(acts(c, services, draft.id), draft, body.value),
  });
  return c.json({ done });
}

function acts(c: Context<AppEnv>, services: OfficeServices, draftId: number): ActsOnDraft {
  return { ...actsOnDrafts(c, services), draftId };
}

function titleOf(c: Context<AppEnv>, services: OfficeServices) {
  return async (id: number) => (await findDraft(services.db, acts(c, services, id)))?.content.title;
}

/** The secrecy review is done item by item (保密法实施条例第四十二条), never of several at once. */
async function isSecrecyNext({ db }: OfficeServices, act: ActsOnDraft): Promise<boolean> {
  const draft = await findDraft(db, act);
  if (!draft) return false;
  const [last] = await chainsOf(db, draftSubject(draft));
  return last !== undefined && nextStep(last)?.role === "secrecy-reviewer";
}

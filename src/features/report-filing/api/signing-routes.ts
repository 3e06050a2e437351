import type { Context, Hono } from "hono";
import type { z } from "zod";
import { recheckAgencies } from "#features/annual-reports/index.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { correctPublished, publishDraft } from "../draft/publish-draft.ts";
import { returnDraft, type SigningAct, signDraft, takeBackDraft } from "../draft/sign-draft.ts";
import { submitDraft } from "../draft/submit-draft.ts";
import { noDraft } from "./begin-words.ts";
import { id, Opinion, Reason, Revised } from "./draft-schemas.ts";
import { correctProblem, publishProblem, signProblem, submitProblem } from "./draft-words.ts";
import { filingServices } from "./filing-services.ts";

/** What becomes of a draft: sent round, signed, returned, taken back, published, corrected. */
export function signingRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter().route("/", roundRoutes(services)).route("/", endingRoutes(services));
}

function roundRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .post(
      "/api/report-drafts/:id/submit",
      may("report-filing.write"),
      takes({ body: Revised }),
      acting(Revised, async (c, act, body) => {
        const { revision } = body;
        const done = await submitDraft(await filingServices(services), { ...act, revision });
        return done.ok ? c.json({}) : refuse(c, done.error, submitProblem(done.error));
      }),
    )
    .post(
      "/api/report-drafts/:id/sign",
      may("report-filing.sign"),
      takes({ body: Opinion }),
      acting(Opinion, async (c, act, body) => {
        const done = await signDraft(db, act, body);
        return done.ok
          ? c.json({ state: done.value.state })
          : refuse(c, done.error, signProblem(done.error));
      }),
    )
    .post(
      "/api/report-drafts/:id/return",
      may("report-filing.sign"),
      takes({ body: Opinion }),
      acting(Opinion, async (c, act, body) => {
        const done = await returnDraft(db, act, body);
        return done.ok ? c.json({}) : refuse(c, done.error, signProblem(done.error));
      }),
    )
    .post("/api/report-drafts/:id/take-back", may("report-filing.write"), async (c) => {
      const act = actOf(c);
      if (!act) return problem(c, 404, noDraft);
      const done = await takeBackDraft(db, act);
      return done.ok ? c.json({}) : refuse(c, done.error, signProblem(done.error));
    });
}

function endingRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .post("/api/report-drafts/:id/publish", may("report-filing.publish"), async (c) => {
      const act = actOf(c);
      if (!act) return problem(c, 404, noDraft);
      const done = await publishDraft(db, act);
      if (!done.ok) return refuse(c, done.error, publishProblem(done.error));
      await recheckAgencies(services, [done.value.agencyId]);
      return c.json({ reportId: done.value.reportId });
    })
    .post(
      "/api/report-drafts/:id/correct",
      may("report-filing.publish"),
      takes({ body: Reason }),
      acting(Reason, async (c, act, body) => {
        const done = await correctPublished(db, act, body.reason);
        return done.ok ? c.json({}) : refuse(c, done.error, correctProblem(done.error));
      }),
    );
}

/** An act on the draft in the address, with a body of this shape. */
function acting<Schema extends z.ZodType>(
  schema: Schema,
  act: (c: Context<AppEnv>, who: SigningAct, body: z.output<Schema>) => Promise<Response>,
) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const body = await jsonBody(c, schema);
    if (!body.ok) return body.error;
    const who = actOf(c);
    return who ? act(c, who, body.value) : problem(c, 404, noDraft);
  };
}

/** Who acts on the draft in the address; `undefined` where the address has none. */
function actOf(c: Context<AppEnv>): SigningAct | undefined {
  const draft = id.safeParse(c.req.param("id"));
  const actor = staffOf(c);
  if (!draft.success) return;
  return {
    scope: agencyScope(actor),
    draftId: draft.data,
    personId: actor.id,
    by: auditedBy(c),
  };
}

function refuse(c: Context<AppEnv>, { kind }: { readonly kind: string }, words: Problem): Response {
  return problem(c, kind === "not-found" ? 404 : 409, words);
}

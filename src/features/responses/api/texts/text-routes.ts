import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Result } from "#kernel/result.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { kindNamed } from "../../texts/all-kinds.ts";
import { showText } from "../../texts/show-text.ts";
import {
  returnText,
  signText,
  submitText,
  takeBackText,
  writeText,
} from "../../texts/text-acts.ts";
import { type AnyTextKind, textKinds } from "../../texts/text-kind.ts";
import type { TextRefused } from "../../texts/text-refused.ts";
import { actingOf, actOn } from "../acting.ts";
import { textProblem } from "./text-problems.ts";

const path = "/api/response-texts/:kind/:id";

const Written = z.object({
  revision: z.int().min(0),
  content: z.record(z.string().max(40), z.unknown()),
});
const Revision = z.object({ revision: z.int().min(0) });
const OpinionBody = z.object({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  place: z.int().positive().optional(),
  opinion: z.string().trim().max(500).default(""),
});
const Nothing = z.object({});

const wrongContent = {
  title: "提交的内容有误",
  detail: "有一项太长或者不合要求，请检查后再保存；填写的内容还在。",
};

/** 文稿: what is answered and made public; written, reviewed and signed, whatever it is of. */
export function textRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter().route("/", writingRoutes(services)).route("/", signingRoutes(services));
}

function writingRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get(path, may("responses.list"), async (c) => {
      const kind = kindOf(c);
      const id = recordId.safeParse(c.req.param("id"));
      const asked = kind && id.success ? { kind, ofId: id.data } : undefined;
      const text = asked && (await showText(db, actingOf(c, services), asked));
      return text ? c.json(text) : problem(c, 404, noRecord);
    })
    .put(
      path,
      may("responses.handle"),
      takes({ body: Written }),
      actOn(services, Written, (c, acting, { id, body: { revision, content: given } }) =>
        withKind(c, async (kind) => {
          const content = kind.schema.safeParse(given);
          if (!content.success) {
            const field = content.error.issues[0]?.path.join(".");
            return problem(c, 422, { ...wrongContent, ...(field && { field }) });
          }
          const asked = { kind, ofId: id, revision, content: content.data };
          return inTransaction(db, async (trx) => {
            const done = await writeText(trx, acting, asked);
            return done.ok ? c.json({ revision: done.value }) : refused(c, done.error);
          });
        }),
      ),
    )
    .post(
      `${path}/submit`,
      may("responses.handle"),
      takes({ body: Revision }),
      actOn(services, Revision, (c, acting, { id, body }) =>
        withKind(c, (kind) =>
          inTransaction(db, async (trx) =>
            answer(c, await submitText(trx, acting, { kind, ofId: id, ...body })),
          ),
        ),
      ),
    );
}

function signingRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  const signing = (done: typeof signText) =>
    actOn(services, OpinionBody, (c, acting, { id, body }) =>
      withKind(c, async (kind) => answer(c, await done(db, acting, { kind, ofId: id, ...body }))),
    );
  return newRouter()
    .post(`${path}/sign`, may("responses.sign"), takes({ body: OpinionBody }), signing(signText))
    .post(
      `${path}/return`,
      may("responses.sign"),
      takes({ body: OpinionBody }),
      signing(returnText),
    )
    .post(
      `${path}/take-back`,
      may("responses.handle"),
      takes({ body: Nothing }),
      actOn(services, Nothing, (c, acting, { id }) =>
        withKind(c, (kind) =>
          inTransaction(db, async (trx) =>
            answer(c, await takeBackText(trx, acting, { kind, ofId: id })),
          ),
        ),
      ),
    );
}

function kindOf(c: Context<AppEnv>): AnyTextKind | undefined {
  const name = z.enum(textKinds).safeParse(c.req.param("kind"));
  return name.success ? kindNamed(name.data) : undefined;
}

async function withKind(
  c: Context<AppEnv>,
  act: (kind: AnyTextKind) => Promise<Response>,
): Promise<Response> {
  const kind = kindOf(c);
  return kind ? act(kind) : problem(c, 404, noRecord);
}

function answer(c: Context<AppEnv>, done: Result<void, TextRefused>): Response {
  return done.ok ? c.body(null, 204) : refused(c, done.error);
}

function refused(c: Context<AppEnv>, error: TextRefused): Response {
  if (error.kind === "not-found") return problem(c, 404, noRecord);
  const isInput = error.kind === "to-mend" || error.kind === "no-reason";
  return problem(c, isInput ? 422 : 409, textProblem(error));
}

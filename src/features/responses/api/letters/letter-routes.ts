import type { Context, Hono } from "hono";
import { z } from "zod";
import { parseLocalDate } from "#kernel/local-date.ts";
import type { Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { findLetter } from "../../data/letters/letters.ts";
import { listTargets } from "../../data/letters/targets.ts";
import { letterStates } from "../../domain/letters/letter-state.ts";
import { dispatchLetter, keepLetter, sendLetterBack, takeLetter } from "../../letters/hand-on.ts";
import type { LetterRefused } from "../../letters/hold-letter.ts";
import { showLetter, showLetters } from "../../letters/show-letter.ts";
import { turnIntoRequest } from "../../letters/turn-into-request.ts";
import { extendLetter, showCard, withdrawLetter } from "../../letters/watch-letter.ts";
import type { Acting } from "../../texts/acting.ts";
import { cards } from "../../words/response-words.ts";
import { actingOf, actOn } from "../acting.ts";
import type { LettersAnswer } from "./letter-answer.ts";
import { letterProblem } from "./letter-problem.ts";

const path = "/api/letters";
const pageSize = 50;

const Asked = z.object({
  state: z.enum(letterStates).optional().catch(undefined),
  q: z.string().trim().max(60).catch("").default(""),
  after: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d_\d{1,15}$/)
    .transform((text) => ({ on: text.slice(0, 10), id: Number(text.slice(11)) }))
    .refine(({ on }) => parseLocalDate(on) !== undefined)
    .optional()
    .catch(undefined),
});
const because = z.string().trim().min(1).max(500);
const Because = z.object({ because });
const Nothing = z.object({});
const Sent = z.object({ to: z.int().positive(), note: z.string().trim().max(500).default("") });
const CardShown = z.object({ card: z.enum(cards), note: because });
const Turned = z.object({ subject: z.string().trim().min(1).max(500) });

/** 来信办理: letters of one's agencies, and those that were sent on to them. */
export function letterRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .route("/", readingRoutes(services))
    .route("/", handingRoutes(services))
    .route("/", watchingRoutes(services));
}

function readingRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get(path, may("responses.list"), async (c) => {
      const asked = { ...Asked.parse(c.req.query()), limit: pageSize };
      const letters = await showLetters(db, actingOf(c, services), asked);
      const last = letters.length === pageSize ? letters.at(-1) : undefined;
      const found: LettersAnswer = {
        letters,
        ...(last && { next: `${last.receivedOn}_${last.id}` }),
      };
      return c.json(found);
    })
    .get(`${path}/:id`, may("responses.list"), async (c) => {
      const id = recordId.safeParse(c.req.param("id"));
      const found = id.success && (await showLetter(db, actingOf(c, services), id.data));
      return found ? c.json(found) : problem(c, 404, noRecord);
    })
    .get(`${path}/:id/targets`, may("responses.handle"), async (c) => {
      const id = recordId.safeParse(c.req.param("id"));
      const scope = agencyScope(c.get("actor"));
      const letter = id.success ? await findLetter(db, scope, id.data) : undefined;
      if (!letter) return problem(c, 404, noRecord);
      const q = [...(c.req.query("q") ?? "").trim()].slice(0, 60).join("");
      return c.json({ agencies: await listTargets(db, { q, not: letter.agencyId }) });
    });
}

/** From hand to hand: 本机关办理、转办、接收、退回、转为依申请公开. */
function handingRoutes(services: OfficeServices): Hono<AppEnv> {
  const act = actingOn(services);
  const mayHandle = () => may("responses.handle");
  return newRouter()
    .post(`${path}/:id/keeping`, mayHandle(), takes({ body: Nothing }), act(Nothing, keepLetter))
    .post(`${path}/:id/dispatch`, mayHandle(), takes({ body: Sent }), act(Sent, dispatchLetter))
    .post(`${path}/:id/taking`, mayHandle(), takes({ body: Nothing }), act(Nothing, takeLetter))
    .post(
      `${path}/:id/sending-back`,
      mayHandle(),
      takes({ body: Because }),
      act(Because, sendLetterBack),
    )
    .post(
      `${path}/:id/request`,
      mayHandle(),
      takes({ body: Turned }),
      act(Turned, turnIntoRequest),
    );
}

/** 延长、督办、撤下. */
function watchingRoutes(services: OfficeServices): Hono<AppEnv> {
  const act = actingOn(services);
  return newRouter()
    .post(
      `${path}/:id/extension`,
      may("responses.handle"),
      takes({ body: Because }),
      act(Because, extendLetter),
    )
    .post(
      `${path}/:id/card`,
      may("responses.supervise"),
      takes({ body: CardShown }),
      act(CardShown, showCard),
    )
    .post(
      `${path}/:id/withdrawal`,
      may("responses.withdraw"),
      takes({ body: Because }),
      act(Because, withdrawLetter),
    );
}

type LetterDone<Body> = (
  trx: Transaction,
  acting: Acting,
  asked: { readonly id: number } & Body,
) => Promise<Result<unknown, LetterRefused>>;

/** An act in a transaction of its own, which a refusal rolls back. */
function actingOn(services: OfficeServices) {
  return <Body extends object>(schema: z.ZodType<Body>, done: LetterDone<Body>) =>
    actOn(services, schema, (c, acting, { id, body }) =>
      inTransaction(services.db, async (trx) =>
        answer(c, await done(trx, acting, { ...body, id })),
      ),
    );
}

function answer(c: Context<AppEnv>, done: Result<unknown, LetterRefused>): Response {
  if (done.ok) return done.value === undefined ? c.body(null, 204) : c.json(done.value as object);
  const { kind } = done.error;
  if (kind === "not-found") return problem(c, 404, noRecord);
  const isInput = kind === "same-agency" || kind === "no-agency" || kind === "nobody-there";
  return problem(c, kind === "not-yours" ? 403 : isInput ? 422 : 409, letterProblem(done.error));
}

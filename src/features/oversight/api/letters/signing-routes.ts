import type { Context, Hono } from "hono";
import { z } from "zod";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import {
  returnLetter,
  signLetter,
  submitLetter,
  takeBackLetter,
  voidLetter,
} from "../../letters/sign-letter.ts";
import { actingOn, actsOnRounds, idIn } from "../rounds/acting-on-rounds.ts";
import { letterDone, letterRefused } from "./letter-problem.ts";

const at = "/api/oversight-letters/:id";

const Revised = z.object({ revision: z.number().int().min(1) });
const Opinion = z.object({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  place: z.number().int().min(1).max(20).optional(),
  opinion: z.string().trim().max(2_000).default(""),
});
const Because = z.object({ because: z.string().trim().min(1).max(500) });

/** What becomes of a letter: sent round, signed, returned, taken back, given up. */
export function letterSigningRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .post(
      `${at}/submit`,
      may("oversight.write"),
      takes({ body: Revised }),
      actingOn(services, Revised, async (c, trx, on) =>
        letterDone(c, await submitLetter(trx, { ...on.act, letterId: on.id }, on.body.revision)),
      ),
    )
    .post(
      `${at}/sign`,
      may("oversight.sign"),
      takes({ body: Opinion }),
      actingOn(services, Opinion, async (c, trx, on) => {
        const done = await signLetter(trx, { ...on.act, letterId: on.id }, on.body);
        return done.ok ? c.json({ state: done.value.state }) : letterRefused(c, done.error);
      }),
    )
    .post(
      `${at}/return`,
      may("oversight.sign"),
      takes({ body: Opinion }),
      actingOn(services, Opinion, async (c, trx, on) =>
        letterDone(c, await returnLetter(trx, { ...on.act, letterId: on.id }, on.body)),
      ),
    )
    .post(`${at}/take-back`, may("oversight.write"), (c) => takenBack(c, services))
    .post(
      `${at}/voiding`,
      may("oversight.write"),
      takes({ body: Because }),
      actingOn(services, Because, async (c, trx, on) =>
        letterDone(c, await voidLetter(trx, { ...on.act, letterId: on.id }, on.body.because)),
      ),
    );
}

async function takenBack(c: Context<AppEnv>, services: OfficeServices): Promise<Response> {
  const letterId = idIn(c);
  if (letterId === undefined) return problem(c, 404, noRecord);
  const act = { ...actsOnRounds(c, services), letterId };
  return inTransaction(services.db, async (trx) => letterDone(c, await takeBackLetter(trx, act)));
}

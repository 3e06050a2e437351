import type { Context, Hono } from "hono";
import type { z } from "zod";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { ActsOnLetter } from "../../letters/acting.ts";
import { serveLetter } from "../../letters/serve-letter.ts";
import { returnLetter, signLetter, takeBackLetter } from "../../letters/sign-letter.ts";
import { submitLetter } from "../../letters/submit-letter.ts";
import { tellReceipt } from "../../letters/tell-receipt.ts";
import { actsOnLetter, answerOf } from "./acting-on-letters.ts";
import { unprintable } from "./letter-printing.ts";
import { OpinionBody, ReceiptBody, Revision, ServiceBody } from "./letter-schemas.ts";

/** 送审、审签、退回、撤回、送达. */
export function letterSigningRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .post(
      "/api/request-letters/:letter/submit",
      may("requests.draft"),
      takes({ body: Revision }),
      acting(services, Revision, async (c, act, body) => {
        const refused = await unprintable(c, services, act);
        if (refused) return refused;
        return inTransaction(db, async (trx) =>
          answerOf(c, await submitLetter(trx, act, body.revision)),
        );
      }),
    )
    .post(
      "/api/request-letters/:letter/sign",
      may("requests.sign"),
      takes({ body: OpinionBody }),
      acting(services, OpinionBody, async (c, act, body) => {
        return answerOf(c, await signLetter(db, act, body));
      }),
    )
    .post(
      "/api/request-letters/:letter/return",
      may("requests.sign"),
      takes({ body: OpinionBody }),
      acting(services, OpinionBody, async (c, act, body) => {
        return answerOf(c, await returnLetter(db, act, body));
      }),
    )
    .post("/api/request-letters/:letter/take-back", may("requests.draft"), async (c) => {
      const act = actsOnLetter(c, services);
      if (!act) return problem(c, 404, noRecord);
      return answerOf(c, await takeBackLetter(db, act));
    })
    .post(
      "/api/request-letters/:letter/service",
      may("requests.draft"),
      takes({ body: ServiceBody }),
      acting(services, ServiceBody, async (c, act, body) => {
        return inTransaction(db, async (trx) => answerOf(c, await serveLetter(trx, act, body)));
      }),
    )
    .post(
      "/api/request-letters/:letter/receipt",
      may("requests.draft"),
      takes({ body: ReceiptBody }),
      acting(services, ReceiptBody, async (c, act, body) => {
        return inTransaction(db, async (trx) => answerOf(c, await tellReceipt(trx, act, body)));
      }),
    );
}

/** An act on the letter in the address, with a body of this shape. */
function acting<Schema extends z.ZodType>(
  services: OfficeServices,
  schema: Schema,
  act: (c: Context<AppEnv>, who: ActsOnLetter, body: z.output<Schema>) => Promise<Response>,
) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const body = await jsonBody(c, schema);
    if (!body.ok) return body.error;
    const who = actsOnLetter(c, services);
    return who ? act(c, who, body.value) : problem(c, 404, noRecord);
  };
}

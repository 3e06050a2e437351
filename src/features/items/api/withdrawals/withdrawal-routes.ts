import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Result } from "#kernel/result.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { withdrawalKinds } from "../../domain/withdrawal.ts";
import { askWithdrawal } from "../../withdrawals/ask-withdrawal.ts";
import { approveWithdrawal, refuseWithdrawal } from "../../withdrawals/decide-withdrawal.ts";
import type { WithdrawalRefused } from "../../withdrawals/withdrawal-refused.ts";
import { acting, actsOnDraft } from "../drafts/acting-on-drafts.ts";
import { certify } from "./certify.ts";
import { withdrawalProblem } from "./withdrawal-problem.ts";

const at = "/api/item-drafts/:draft/withdrawals";

const Asked = z.object({
  kind: z.enum(withdrawalKinds),
  says: z.string().trim().min(1).max(500),
  successor: z.string().trim().max(100).default(""),
  overturnedOn: dayField.optional(),
});
const Refused = z.object({ because: z.string().trim().min(1).max(500) });

/** 撤销: asked for by one, decided by another, certified by asking every place. */
export function withdrawalRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .post(
      at,
      may("items.write"),
      takes({ body: Asked }),
      acting(services, Asked, (c, act, body) =>
        inTransaction(db, async (trx) => answerOf(c, await askWithdrawal(trx, act, body))),
      ),
    )
    .post(`${at}/approve`, may("items.withdraw"), async (c) => {
      const act = actsOnDraft(c, services);
      if (!act) return problem(c, 404, noRecord);
      const done = await inTransaction(db, async (trx) =>
        answerOf(c, await approveWithdrawal(trx, act)),
      );
      if (done.status === 200) await certify(services, act);
      return done;
    })
    .post(
      `${at}/refuse`,
      may("items.withdraw"),
      takes({ body: Refused }),
      acting(services, Refused, (c, act, { because }) =>
        inTransaction(db, async (trx) => answerOf(c, await refuseWithdrawal(trx, act, because))),
      ),
    )
    .post(`${at}/certify`, may("items.write"), async (c) => {
      const act = actsOnDraft(c, services);
      const asked = act && (await certify(services, act));
      return asked ? c.json({}) : problem(c, 404, noRecord);
    });
}

function answerOf(c: Context<AppEnv>, done: Result<unknown, WithdrawalRefused>): Response {
  if (done.ok) return c.json({});
  const { kind } = done.error;
  const status = kind === "not-found" ? 404 : 409;
  return problem(c, status, withdrawalProblem(done.error));
}

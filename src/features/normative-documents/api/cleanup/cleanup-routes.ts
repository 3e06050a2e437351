import type { Context, Hono } from "hono";
import { z } from "zod";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import type { Transaction } from "#platform/db/queryable.ts";
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
import type { ActsOnCleanup } from "../../cleanup/acting.ts";
import { beginCleanup } from "../../cleanup/begin-cleanup.ts";
import { beginNotice } from "../../cleanup/begin-notice.ts";
import { decideCleanup } from "../../cleanup/decide-cleanup.ts";
import { giveVerdicts } from "../../cleanup/give-verdicts.ts";
import {
  type Cleanup,
  findCleanup,
  listCleanups,
  verdictsOf,
} from "../../data/cleanup/load-cleanup.ts";
import { verdicts } from "../../domain/cleanup/verdict.ts";
import { actsOnFiles } from "../life/acting-on-files.ts";
import type { CleanupAnswer, CleanupsAnswer } from "./cleanup-answer.ts";
import { cleanupDone, cleanupRefused } from "./cleanup-problem.ts";

const path = "/api/document-cleanups";
const at = `${path}/:cleanup`;

const Begun = z.object({
  agencyId: rowId,
  title: z.string().trim().min(2).max(100),
  asOf: dayField,
});
const Given = z.object({
  verdicts: z
    .array(
      z.object({
        documentId: rowId,
        verdict: z.enum(verdicts).nullable(),
        reason: z.string().trim().max(500).default(""),
        extendedTo: dayField.nullish().transform((day) => day ?? null),
      }),
    )
    .min(1)
    .max(2_000),
});
const Decided = z.object({
  decision: z.string().trim().min(2).max(200),
  on: dayField,
  effectiveOn: dayField,
});

/** 文件清理: rounds, their verdicts, the decision and the notice of the result. */
export function cleanupRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get(path, may("documents.list"), async (c) => {
      const found = await listCleanups(db, agencyScope(c.get("actor")));
      const answer: CleanupsAnswer = { cleanups: found.map(shown) };
      return c.json(answer);
    })
    .get(at, may("documents.list"), async (c) => {
      const act = actsOnCleanup(c, services);
      const cleanup = act && (await findCleanup(db, act));
      if (!cleanup) return problem(c, 404, noRecord);
      const answer: CleanupAnswer = {
        cleanup: shown(cleanup),
        verdicts: await verdictsOf(db, cleanup.id),
      };
      return c.json(answer);
    })
    .post(path, may("documents.write"), takes({ body: Begun }), async (c) => {
      const body = await jsonBody(c, Begun);
      if (!body.ok) return body.error;
      if (!includesAgency(staffOf(c), body.value.agencyId)) return problem(c, 403, otherAgency);
      return inTransaction(db, async (trx) => {
        const done = await beginCleanup(trx, actsOnFiles(c, services), body.value);
        return done.ok ? c.json({ id: done.value }, 201) : cleanupRefused(c, done.error);
      });
    })
    .put(`${at}/verdicts`, may("documents.write"), takes({ body: Given }), async (c) => {
      const body = await jsonBody(c, Given);
      if (!body.ok) return body.error;
      return acting(c, services, async (trx, act) =>
        cleanupDone(c, await giveVerdicts(trx, act, body.value.verdicts)),
      );
    })
    .post(`${at}/decision`, may("documents.decide"), takes({ body: Decided }), async (c) => {
      const body = await jsonBody(c, Decided);
      if (!body.ok) return body.error;
      return acting(c, services, async (trx, act) =>
        cleanupDone(c, await decideCleanup(trx, act, body.value)),
      );
    })
    .post(`${at}/notice`, may("items.write"), (c) =>
      acting(c, services, async (trx, act) => {
        const done = await beginNotice(trx, act);
        return done.ok ? c.json({ draftId: done.value }, 201) : cleanupRefused(c, done.error);
      }),
    );
}

function actsOnCleanup(
  c: Context<AppEnv>,
  services: Pick<OfficeServices, "today">,
): ActsOnCleanup | undefined {
  const id = rowId.safeParse(c.req.param("cleanup"));
  return id.success ? { ...actsOnFiles(c, services), cleanupId: id.data } : undefined;
}

async function acting(
  c: Context<AppEnv>,
  services: OfficeServices,
  act: (trx: Transaction, who: ActsOnCleanup) => Promise<Response>,
): Promise<Response> {
  const who = actsOnCleanup(c, services);
  if (!who) return problem(c, 404, noRecord);
  return inTransaction(services.db, (trx) => act(trx, who));
}

function shown({ begunById: _, ...cleanup }: Cleanup) {
  return cleanup;
}

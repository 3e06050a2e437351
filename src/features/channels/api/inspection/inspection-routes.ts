import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Result } from "#kernel/result.ts";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord, otherAgency } from "#platform/records/office/office-words.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { findInspection, listInspections } from "../../data/inspection/list-inspections.ts";
import { hostsIn } from "../../domain/inspection/hosts.ts";
import type { ActsOnInspections, InspectionRefused } from "../../inspection/acts/acting.ts";
import { beginInspection } from "../../inspection/acts/begin-inspection.ts";
import {
  type ActsOnInspection,
  dismissFinding,
  giveBonus,
  stopInspection,
} from "../../inspection/acts/change-inspection.ts";
import { inspectedHosts } from "../../inspection/inspection-settings.ts";
import { scoreInspection } from "../../inspection/score-inspection.ts";
import type { InspectionAnswer, InspectionsAnswer } from "./inspection-answer.ts";
import { inspectionLine } from "./inspection-line.ts";
import { inspectionRefused } from "./inspection-problem.ts";

const path = "/api/site-inspections";
const at = `${path}/:inspection`;

const Begun = z.object({
  agencyId: rowId,
  address: z.string().trim().min(1).max(300),
  hasServices: z.boolean(),
  isAtOnce: z.boolean(),
});
const Bonuses = z.object({
  bonus: z
    .array(
      z.object({ name: z.string().trim().min(2).max(100), points: z.number().min(0.1).max(30) }),
    )
    .max(20),
});
const Dismissed = z.object({ because: z.string().trim().max(500) });

/** 网站检查: begun, followed, stopped; its findings and its score. */
export function inspectionRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, today } = services;
  const acts = (c: Context<AppEnv>): ActsOnInspections => ({
    ...{ scope: agencyScope(c.get("actor")), by: auditedBy(c), today: today() },
  });
  const acting = async (
    c: Context<AppEnv>,
    act: (trx: Transaction, who: ActsOnInspection) => Promise<Result<undefined, InspectionRefused>>,
  ) => {
    const id = rowId.safeParse(c.req.param("inspection"));
    if (!id.success) return problem(c, 404, noRecord);
    return inTransaction(db, async (trx) => {
      const done = await act(trx, { ...acts(c), inspectionId: id.data });
      return done.ok ? c.body(null, 204) : inspectionRefused(c, done.error);
    });
  };
  return newRouter()
    .get(path, may("channels.list"), async (c) => {
      const found = await listInspections(db, agencyScope(c.get("actor")));
      const year = Number(today().slice(0, 4));
      const hosts = hostsIn(await settingValue(db, inspectedHosts, { year }));
      const answer: InspectionsAnswer = { inspections: found.map(inspectionLine), hosts };
      return c.json(answer);
    })
    .get(at, may("channels.list"), async (c) => {
      const id = rowId.safeParse(c.req.param("inspection"));
      const asked = id.success && { scope: agencyScope(c.get("actor")), inspectionId: id.data };
      const inspection = asked ? await findInspection(db, asked) : undefined;
      if (!inspection) return problem(c, 404, noRecord);
      const answer: InspectionAnswer = { inspection, score: scoreInspection(inspection) };
      return c.json(answer);
    })
    .post(path, may("channels.inspect"), takes({ body: Begun }), async (c) => {
      const body = await jsonBody(c, Begun);
      if (!body.ok) return body.error;
      if (!includesAgency(staffOf(c), body.value.agencyId)) return problem(c, 403, otherAgency);
      return inTransaction(db, async (trx) => {
        const done = await beginInspection(trx, acts(c), body.value);
        return done.ok ? c.json({ id: done.value }, 201) : inspectionRefused(c, done.error);
      });
    })
    .post(`${at}/stopping`, may("channels.inspect"), (c) => acting(c, stopInspection))
    .put(`${at}/bonus`, may("channels.inspect"), takes({ body: Bonuses }), async (c) => {
      const body = await jsonBody(c, Bonuses);
      if (!body.ok) return body.error;
      return acting(c, (trx, who) => giveBonus(trx, who, body.value.bonus));
    })
    .put(
      `${at}/findings/:finding`,
      may("channels.inspect"),
      takes({ body: Dismissed }),
      async (c) => {
        const findingId = rowId.safeParse(c.req.param("finding"));
        if (!findingId.success) return problem(c, 404, noRecord);
        const body = await jsonBody(c, Dismissed);
        if (!body.ok) return body.error;
        const { because } = body.value;
        return acting(c, (trx, who) =>
          dismissFinding(trx, who, { findingId: findingId.data, because }),
        );
      },
    );
}

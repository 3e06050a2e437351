import type { Context, Hono } from "hono";
import { recordEvents } from "#platform/audit/record-events.ts";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { tableAnswer } from "#platform/export/table-answer.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { addRollupAnswer } from "../../data/rollup-answers.ts";
import { figureIn } from "../../rollup/add-up.ts";
import { loadRollup, type RollupAsked, type RollupLoaded } from "../../rollup/load-rollup.ts";
import { rollupRecords } from "../../rollup/rollup-records.ts";
import { scopeWords } from "../../words/scope-words.ts";
import { cellName } from "../draft-schemas.ts";
import { filingServices } from "../filing-services.ts";
import { noAgency, notAsked, scopeProblem } from "../filing-words.ts";
import type { RollupPartsTold, RollupTold } from "./rollup-answer.ts";
import { Answered, RollupQuery } from "./rollup-schemas.ts";

const path = "/api/report-rollup";

/** 汇总 for who supervises: reports added up cell by cell, what each cell adds up, and what could count twice. */
export function rollupRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get(path, may("reports.supervise"), async (c) => {
      const loaded = await load(c, services);
      if (loaded instanceof Response) return loaded;
      const { agencies, questions, rollup } = loaded;
      return c.json({ agencies, questions, cells: rollup.cells } satisfies RollupTold);
    })
    .get(`${path}/export`, may("reports.supervise"), async (c) => {
      const loaded = await load(c, services);
      if (loaded instanceof Response) return loaded;
      const { year = "", scope = "own" } = c.req.query();
      const name = `${year}年度年报汇总（${scopeWords[scope as RollupAsked["scope"]]}）`;
      return await tableAnswer(c, "xlsx", { name, records: rollupRecords(loaded) });
    })
    .get(`${path}/cells/:cell`, may("reports.supervise"), async (c) => {
      const cell = cellName.safeParse(c.req.param("cell"));
      if (!cell.success) return problem(c, 404, notAsked);
      const loaded = await load(c, services);
      if (loaded instanceof Response) return loaded;
      const parts = loaded.parts.map((part) => {
        return { agencyId: part.agencyId, value: figureIn(part, cell.data) ?? null };
      });
      return c.json({ cell: cell.data, parts } satisfies RollupPartsTold);
    })
    .post(`${path}/answers`, may("reports.supervise"), takes({ body: Answered }), async (c) => {
      const body = await jsonBody(c, Answered);
      if (!body.ok) return body.error;
      const { of: agencyId, year, question, answer } = body.value;
      if (!includesAgency(agencyScope(c.get("actor")), agencyId)) return problem(c, 404, noAgency);
      const by = auditedBy(c);
      await db.transaction().execute(async (trx) => {
        const given = { question, answer, by: by.actor.name };
        await addRollupAnswer(trx, { agencyId, year }, given);
        const subject = { kind: "report-year", id: year };
        const details = { question, answer };
        const action = "report-rollup.answered";
        await recordEvents(trx, by, [{ action, subject, agencyId, details }]);
      });
      return c.json({});
    });
}

/** The roll-up that the address asks for, if each agency added up is one that the reader may see. */
async function load(
  c: Context<AppEnv>,
  services: OfficeServices,
): Promise<RollupLoaded | Response> {
  const query = RollupQuery.safeParse(c.req.query());
  if (!query.success) return problem(c, 422, notAsked);
  const { of: agencyId, year, scope } = query.data;
  const reader = agencyScope(c.get("actor"));
  if (!includesAgency(reader, agencyId)) return problem(c, 404, noAgency);
  const { db, recorded, today } = await filingServices(services);
  const loaded = await loadRollup(db, recorded, { agencyId, year, scope, today });
  if (!loaded.ok) return problem(c, 409, scopeProblem(loaded.error));
  const isBeyond = loaded.value.agencies.some((one) => !includesAgency(reader, one.agencyId));
  return isBeyond ? problem(c, 403, beyond) : loaded.value;
}

const beyond = {
  title: "汇总范围里有您不管理的机关",
  detail: "请选择较小的范围，或者请系统管理员调整您的角色范围。",
};

import type { Hono } from "hono";
import { sql } from "kysely";
import { agencyScope, includesAgency, isInScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
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
import { findingsOfRound } from "../../data/rounds/load-findings.ts";
import { findRound, listRounds, visitsOf } from "../../data/rounds/load-round.ts";
import {
  beginRound,
  changeChecklist,
  chooseUnits,
  leaveOutUnit,
} from "../../rounds/begin-round.ts";
import { recordFinding, recordVisit } from "../../rounds/record-finding.ts";
import { actingOn, actsOnRounds, idIn } from "./acting-on-rounds.ts";
import { findingLine } from "./finding-routes.ts";
import type { RoundAnswer, RoundsAnswer, UnitsAnswer } from "./round-answer.ts";
import { roundDone, roundRefused } from "./round-problem.ts";
import { Begun, Found, Items, Units, Visited, withinOf } from "./round-schemas.ts";

const path = "/api/inspection-rounds";
const pageSize = 50;
const mostUnits = 3_000;
const After = rowId.optional().catch(undefined);

/** 检查: rounds, their units and lists, and what is found at a unit. */
export function roundRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, today } = services;
  return newRouter()
    .get(path, may("oversight.list"), async (c) => {
      const before = After.parse(c.req.query("after"));
      const rounds = await listRounds(db, agencyScope(c.get("actor")), { before, limit: pageSize });
      const last = rounds.length === pageSize ? rounds.at(-1) : undefined;
      const answer: RoundsAnswer = { rounds, ...(last && { next: `${last.id}` }) };
      return c.json(answer);
    })
    .get("/api/inspected-units", may("oversight.inspect"), async (c) => {
      const { rows } = await sql<UnitsAnswer["units"][number]>`
        select id, name from agency where ${isInScope(agencyScope(c.get("actor")), "id")}
          and (dissolved_on is null or dissolved_on > ${today()}::date)
        order by name, id limit ${mostUnits}`.execute(db);
      const answer: UnitsAnswer = { units: rows };
      return c.json(answer);
    })
    .post(path, may("oversight.inspect"), takes({ body: Begun }), async (c) => {
      const body = await jsonBody(c, Begun);
      if (!body.ok) return body.error;
      if (!includesAgency(staffOf(c), body.value.agencyId)) return problem(c, 403, otherAgency);
      return inTransaction(db, async (trx) => {
        const done = await beginRound(trx, actsOnRounds(c, services), body.value);
        return done.ok ? c.json({ id: done.value }, 201) : roundRefused(c, done.error);
      });
    })
    .get(`${path}/:id`, may("oversight.list"), async (c) => {
      const id = idIn(c);
      const round = id && (await findRound(db, agencyScope(c.get("actor")), id));
      if (!round) return problem(c, 404, noRecord);
      const findings = await findingsOfRound(db, round.id);
      const answer: RoundAnswer = {
        round,
        visits: await visitsOf(db, round.id),
        findings: findings.map((one) => findingLine(one, today())),
      };
      return c.json(answer);
    })
    .route("/", unitRoutes(services));
}

function unitRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .post(
      `${path}/:id/units`,
      may("oversight.inspect"),
      takes({ body: Units }),
      actingOn(services, Units, async (c, trx, { act, id, body }) =>
        roundDone(c, await chooseUnits(trx, act, { roundId: id, ...body })),
      ),
    )
    .delete(`${path}/:id/units/:visit`, may("oversight.inspect"), async (c) => {
      const roundId = idIn(c);
      const visitId = idIn(c, "visit");
      if (roundId === undefined || visitId === undefined) return problem(c, 404, noRecord);
      return inTransaction(services.db, async (trx) =>
        roundDone(c, await leaveOutUnit(trx, actsOnRounds(c, services), { roundId, visitId })),
      );
    })
    .put(
      `${path}/:id/checklist`,
      may("oversight.inspect"),
      takes({ body: Items }),
      actingOn(services, Items, async (c, trx, { act, id, body }) =>
        roundDone(c, await changeChecklist(trx, act, { roundId: id, ...body })),
      ),
    )
    .post(
      "/api/inspection-visits/:id/findings",
      may("oversight.inspect"),
      takes({ body: Found }),
      actingOn(services, Found, async (c, trx, { act, id, body }) => {
        const found = { ...body, visitId: id, within: withinOf(body) };
        const done = await recordFinding(trx, act, found);
        return done.ok ? c.json({ id: done.value }, 201) : roundRefused(c, done.error);
      }),
    )
    .post(
      "/api/inspection-visits/:id/visited",
      may("oversight.inspect"),
      takes({ body: Visited }),
      actingOn(services, Visited, async (c, trx, { act, id, body }) =>
        roundDone(c, await recordVisit(trx, act, { visitId: id, on: body.on })),
      ),
    );
}

import type { Hono } from "hono";
import { sql } from "kysely";
import { type AgencyScope, agencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { rateOf } from "#platform/figures/rate.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { yearAsked } from "#platform/http/year-asked.ts";
import { type Achieved, achievedTargets } from "../figures/achieved.ts";
import type { TargetBoardAnswer, TargetOnBoard } from "./target-answer.ts";

/** Each target asks for a figure: more agencies than these are not asked at once. */
const mostAgencies = 100;

/** `/api/target-board`: how far one's agencies are with the targets of a year, the furthest behind first. */
export function targetBoardRoutes({ db, figures, today }: OfficeServices): Hono<AppEnv> {
  return newRouter().get("/api/target-board", may("oversight.list"), async (c) => {
    const year = yearAsked(c.req.query("year")) ?? Number(today().slice(0, 4));
    const owners = await ownersOf(db, agencyScope(c.get("actor")), year);
    const names = new Map(owners.slice(0, mostAgencies).map(({ id, name }) => [id, name]));
    const achieved = await achievedTargets(db, figures, {
      ...{ agencies: [...names.keys()], year, today: today() },
    });
    const targets = achieved
      .map((one) => onBoard(one, names.get(one.agencyId) ?? ""))
      .sort((one, other) => (one.percent ?? -1) - (other.percent ?? -1) || one.id - other.id);
    const answer: TargetBoardAnswer = { year, targets, leftOut: owners.length - names.size };
    return c.json(answer);
  });
}

/** Agencies with a target of the year, by name. */
async function ownersOf(db: Queryable, scope: AgencyScope, year: number) {
  const { rows } = await sql<{ readonly id: number; readonly name: string }>`
    select id, name from agency where ${isInScope(scope, "id")} and exists (
      select from oversight_target where agency_id = agency.id and voided_at is null and year = ${year})
    order by name, id limit ${mostAgencies * 10}`.execute(db);
  return rows;
}

function onBoard({ value, planned, ...target }: Achieved, agencyName: string): TargetOnBoard {
  const percent =
    value === undefined ? undefined : rateOf({ of: value, whole: planned, times: 100 });
  return { ...target, agencyName, planned, value: value ?? null, percent: percent ?? null };
}

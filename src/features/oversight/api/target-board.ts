import type { Hono } from "hono";
import { sql } from "kysely";
import { type AgencyScope, agencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { rateOf } from "#platform/figures/rate.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { yearAsked } from "#platform/http/year-asked.ts";
import { type Achieved, achievedTargets } from "../figures/achieved.ts";
import type { TargetBoardAnswer, TargetOnBoard } from "./target-answer.ts";

/** Each target asks for a figure: more agencies than these are not asked at once. */
const pageSize = 100;
const After = rowId.optional().catch(undefined);

/** `/api/target-board`: how far one's agencies are with the targets of a year, by pages of agencies, in each the furthest behind first. */
export function targetBoardRoutes({ db, figures, today }: OfficeServices): Hono<AppEnv> {
  return newRouter().get("/api/target-board", may("oversight.list"), async (c) => {
    const year = yearAsked(c.req.query("year")) ?? Number(today().slice(0, 4));
    const after = After.parse(c.req.query("after"));
    const owners = await ownersOf(db, agencyScope(c.get("actor")), { year, after });
    const names = new Map(owners.slice(0, pageSize).map(({ id, name }) => [id, name]));
    const achieved = await achievedTargets(db, figures, {
      ...{ agencies: [...names.keys()], year, today: today() },
    });
    const targets = achieved
      .map((one) => onBoard(one, names.get(one.agencyId) ?? ""))
      .sort((one, other) => (one.percent ?? -1) - (other.percent ?? -1) || one.id - other.id);
    const last = owners.length > pageSize ? owners[pageSize - 1] : undefined;
    const answer: TargetBoardAnswer = { year, targets, ...(last && { next: `${last.id}` }) };
    return c.json(answer);
  });
}

interface OwnersAsked {
  readonly year: number;
  /** The last agency of the page before. */
  readonly after: number | undefined;
}

/** Agencies with a target of the year, by name: a page, and one more where there is more. */
async function ownersOf(db: Queryable, scope: AgencyScope, { year, after }: OwnersAsked) {
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(name, id) > (select name, id from agency where id = ${after})`;
  const { rows } = await sql<{ readonly id: number; readonly name: string }>`
    select id, name from agency where ${isInScope(scope, "id")} and exists (
      select from oversight_target where agency_id = agency.id and voided_at is null and year = ${year})
      and ${beyond}
    order by name, id limit ${pageSize + 1}`.execute(db);
  return rows;
}

function onBoard({ value, planned, ...target }: Achieved, agencyName: string): TargetOnBoard {
  const percent =
    value === undefined ? undefined : rateOf({ of: value, whole: planned, times: 100 });
  return { ...target, agencyName, planned, value: value ?? null, percent: percent ?? null };
}

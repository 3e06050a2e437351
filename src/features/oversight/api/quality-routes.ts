import type { Hono } from "hono";
import { sql } from "kysely";
import { agenciesAdded, everyAgency, figuresOver } from "#features/report-filing/index.ts";
import { agencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { yearAsked } from "#platform/http/year-asked.ts";
import { qualityFigures, qualityOf } from "../domain/quality-index.ts";
import type { QualityAnswer, QualityLine } from "./quality-answer.ts";

/** Each agency asks for every figure of the index. */
const pageSize = 20;
const After = rowId.optional().catch(undefined);

/** `/api/quality-index`: the index of one's agencies in a year, by pages of agencies. */
export function qualityRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, today } = services;
  return newRouter().get("/api/quality-index", may("oversight.list"), async (c) => {
    const year = yearAsked(c.req.query("year")) ?? Number(today().slice(0, 4));
    const after = After.parse(c.req.query("after"));
    const scope = agencyScope(c.get("actor"));
    const { rows } = await sql<{ readonly id: number; readonly name: string }>`
      select id, name from agency where ${isInScope(scope, "id")}
        and (dissolved_on is null or dissolved_on > make_date(${year}, 12, 31))
        and ${after === undefined ? sql`true` : sql`id > ${after}`}
      order by id limit ${pageSize + 1}`.execute(db);
    const agencies: QualityLine[] = [];
    for (const { id, name } of rows.slice(0, pageSize)) {
      const quality = qualityOf(await valuesOf(services, id, year));
      agencies.push({ id, agencyName: name, year, ...quality });
    }
    const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;
    const answer: QualityAnswer = { year, agencies, ...(last && { next: `${last.id}` }) };
    return c.json(answer);
  });
}

async function valuesOf(
  { db, figures, today }: OfficeServices,
  agencyId: number,
  year: number,
): Promise<ReadonlyMap<string, number>> {
  const added = await agenciesAdded(db, { agencyId, year, scope: "own" });
  if (!added.ok) return new Map();
  const asked = figuresOver(added.value, { scope: everyAgency, year, today: today() });
  const all = qualityFigures.flatMap((key) => figures.find(key) ?? []);
  return readFigures(db, all, asked);
}

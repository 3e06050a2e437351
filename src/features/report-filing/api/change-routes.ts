import type { Context, Hono } from "hono";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { changesSince, type KindChanged } from "../draft/changes-since.ts";
import { loadWorkplace } from "../draft/load-workplace.ts";
import { noDraft } from "./begin-words.ts";
import type { ChangesAnswer, KindChangedTold } from "./changes-answer.ts";
import { id } from "./draft-schemas.ts";
import { filingServices } from "./filing-services.ts";

/** 送审后的变化: `/api/report-drafts/{id}/changes`. */
export function changeRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter().get("/api/report-drafts/:id/changes", may("report-filing.list"), async (c) => {
    const asked = id.safeParse(c.req.param("id"));
    if (!asked.success) return problem(c, 404, noDraft);
    const scope = agencyScope(c.get("actor"));
    const found = await loadWorkplace(await filingServices(services), scope, asked.data);
    if (!found) return problem(c, 404, noDraft);
    const changes = await changesSince(services.db, found);
    if (!changes) return c.json({ since: null, cells: [], kinds: [] } satisfies ChangesAnswer);
    const agencies = found.compiled.agencies.map((one) => one.id);
    const kinds = await Promise.all(changes.kinds.map((kind) => asReader(c, kind, agencies)));
    return c.json({ ...changes, kinds } satisfies ChangesAnswer);
  });
}

/** The records are for whom their room lets see them, of every agency that is added up; others learn how many there are. */
async function asReader(
  c: Context<AppEnv>,
  { records, ...kind }: KindChanged,
  agencies: readonly number[],
): Promise<KindChangedTold> {
  const found = await c.get("whoMay")?.(kind.permission);
  const reader = found && !(found instanceof Response) ? agencyScope(found) : undefined;
  const sees = reader !== undefined && agencies.every((agency) => includesAgency(reader, agency));
  return { ...kind, count: records.length, records: sees ? records : null };
}

import type { Context, Hono } from "hono";
import type { z } from "zod";
import type { Result } from "#kernel/result.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { correctCells } from "../keeping/correct-cells.ts";
import { explainFinding } from "../keeping/explain-finding.ts";
import { moveReport } from "../keeping/move-report.ts";
import { publishReport } from "../keeping/publish-report.ts";
import { recheckAgencies } from "../keeping/recheck-agencies.ts";
import { withdrawReport } from "../keeping/withdraw-report.ts";
import { reportsWritten } from "../keeping/written-here.ts";
import { byStaff, scopeOf } from "./by-staff.ts";
import { keptProblem, noSuchReport } from "./report-problems.ts";
import {
  Corrections,
  Explained,
  id,
  NotExplained,
  Seen,
  SeenAll,
  ToPlace,
  WithReason,
} from "./schemas.ts";

/** Acts over versions of reports: each with the revision that whoever acts has seen. */
export function actRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, contributed } = services;
  const written = contributed(reportsWritten);
  return newRouter()
    .post("/api/annual-reports/publications", may("reports.publish"), (c) =>
      publishAll(services, c),
    )
    .post(
      "/api/annual-reports/:id{[0-9]+}/publication",
      may("reports.publish"),
      takes({ body: Seen }),
      (c) => act(services, c, Seen, (over) => publishReport(db, scopeOf(c), { ...over, written })),
    )
    .post(
      "/api/annual-reports/:id{[0-9]+}/withdrawal",
      may("reports.withdraw"),
      takes({ body: WithReason }),
      (c) => act(services, c, WithReason, (over) => withdrawReport(db, scopeOf(c), over)),
    )
    .post(
      "/api/annual-reports/:id{[0-9]+}/place",
      may("reports.move"),
      takes({ body: ToPlace }),
      (c) =>
        act(services, c, ToPlace, ({ agencyId, year, ...over }) =>
          moveReport(db, scopeOf(c), { ...over, to: { agencyId, year }, written }),
        ),
    )
    .post(
      "/api/annual-reports/:id{[0-9]+}/corrections",
      may("reports.correct"),
      takes({ body: Corrections }),
      (c) =>
        act(services, c, Corrections, (over) => correctCells(db, scopeOf(c), { ...over, written })),
    )
    .post(
      "/api/annual-reports/:id{[0-9]+}/explanations",
      may("reports.correct"),
      takes({ body: Explained }),
      (c) =>
        act(services, c, Explained, ({ rule, place, message, ...over }) =>
          explainFinding(db, scopeOf(c), { ...over, finding: { rule, place, message } }),
        ),
    )
    .post(
      "/api/annual-reports/:id{[0-9]+}/explanations/end",
      may("reports.correct"),
      takes({ body: NotExplained }),
      (c) =>
        act(services, c, NotExplained, ({ rule, place, message, ...over }) =>
          explainFinding(db, scopeOf(c), {
            ...over,
            finding: { rule, place, message },
            reason: null,
          }),
        ),
    );
}

type Over<Body> = Body & { readonly reportId: number; readonly by: ReturnType<typeof byStaff> };
type Acted = Result<{ readonly agencyIds: readonly number[] }, Parameters<typeof keptProblem>[0]>;

/** One act over the version of the address; what it changed is checked before it is answered. */
async function act<Schema extends z.ZodType>(
  services: OfficeServices,
  c: Context<AppEnv>,
  schema: Schema,
  carryOut: (over: Over<z.infer<Schema>>) => Promise<Acted>,
): Promise<Response> {
  const given = id.safeParse(c.req.param("id"));
  if (!given.success) return problem(c, 404, noSuchReport);
  const body = await jsonBody(c, schema);
  if (!body.ok) return body.error;
  const over = { ...(body.value as object), reportId: given.data, by: byStaff(c) };
  const acted = await carryOut(over as Over<z.infer<Schema>>);
  if (!acted.ok) return problem(c, statusOf(acted.error), keptProblem(acted.error));
  const { agencyIds, ...done } = acted.value;
  await recheckAgencies(services, agencyIds);
  return c.json(done);
}

function statusOf({ kind }: { readonly kind: string }) {
  return kind === "no-such-version" ? 404 : 409;
}

/** Many at once, each by itself: what one is refused does not keep the others. */
async function publishAll(services: OfficeServices, c: Context<AppEnv>): Promise<Response> {
  const body = await jsonBody(c, SeenAll);
  if (!body.ok) return body.error;
  const written = services.contributed(reportsWritten);
  const refused: (Problem & { readonly id: number })[] = [];
  const agencyIds: number[] = [];
  for (const { id: reportId, revision } of body.value.versions) {
    const over = { reportId, revision, by: byStaff(c), written };
    const done = await publishReport(services.db, scopeOf(c), over);
    if (done.ok) agencyIds.push(...done.value.agencyIds);
    else refused.push({ id: reportId, ...keptProblem(done.error) });
  }
  await recheckAgencies(services, agencyIds);
  const published = body.value.versions.length - refused.length;
  return published === 0
    ? problem(c, 409, refused[0] ?? noSuchReport)
    : c.json({ published, refused });
}

import type { Context, Hono } from "hono";
import { recordEvents } from "#platform/audit/record-events.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { correctionsOf } from "../data/keeping/corrections.ts";
import { findKept, lastYearsVersion, versionsOfYear } from "../data/keeping/find-kept.ts";
import { originalBytes } from "../data/originals/find-original.ts";
import { byStaff, scopeOf } from "./by-staff.ts";
import type { OneReportAnswer } from "./one-report-answer.ts";
import { noSuchReport } from "./report-problems.ts";
import { id } from "./schemas.ts";

/** One version of a report with all that its screen shows, `/api/annual-reports/:id`, and the file it was read from. */
export function oneRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .get("/api/annual-reports/:id{[0-9]+}", may("reports.list"), (c) => one(services, c))
    .get("/api/annual-reports/:id{[0-9]+}/original", may("reports.list"), (c) =>
      original(services, c),
    );
}

async function one({ db }: OfficeServices, c: Context<AppEnv>): Promise<Response> {
  const scope = scopeOf(c);
  const given = id.safeParse(c.req.param("id"));
  const report = given.success ? await findKept(db, scope, given.data) : undefined;
  if (!report) return problem(c, 404, noSuchReport);
  const place = { agencyId: report.agency.id, year: report.year };
  const [versions, corrections, lastYear] = await Promise.all([
    versionsOfYear(db, scope, place),
    correctionsOf(db, report.id),
    lastYearsVersion(db, scope, place),
  ]);
  const previous = lastYear
    ? { report: lastYear.report, agencyName: lastYear.agency.name, year: lastYear.year }
    : null;
  const answer: OneReportAnswer = { report, versions, corrections, previous };
  return c.json(answer);
}

/** The file as it was handed in, numbers of persons and all: who opened it is recorded. */
async function original({ db }: OfficeServices, c: Context<AppEnv>): Promise<Response> {
  const given = id.safeParse(c.req.param("id"));
  const kept = given.success ? await findKept(db, scopeOf(c), given.data) : undefined;
  if (!kept) return problem(c, 404, noSuchReport);
  const { sha256, name, mediaType } = kept.original;
  await db.transaction().execute((trx) =>
    recordEvents(trx, byStaff(c), [
      {
        action: "report.original-opened",
        subject: { kind: "original", id: sha256 },
        agencyId: kept.agency.id,
        details: { year: kept.year, version: kept.version },
      },
    ]),
  );
  const pieces: Uint8Array[] = [];
  for await (const piece of originalBytes(db, sha256)) pieces.push(piece);
  return c.body(Buffer.concat(pieces), 200, {
    "Content-Type": mediaType,
    "Content-Disposition": attachment(name, "original"),
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
  });
}

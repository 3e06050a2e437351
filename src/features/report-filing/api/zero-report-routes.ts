import type { Hono } from "hono";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { missingRecords } from "../compile/missing-records.ts";
import { zeroReportsOf } from "../data/zero-reports.ts";
import { reportZero, withdrawZero } from "../zero-report/report-zero.ts";
import { noAgency, noKind, notAsked, noZeroReport, zeroProblem } from "./filing-words.ts";
import { id, Withdrawn, ZeroReported, ZeroReportsAsked } from "./schemas.ts";

/** Zero reports (零报告): what records of a year are missing, and what was said about that. */
export function zeroReportRoutes({ db, today, ledgers }: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .get("/api/zero-reports", may("zero-reports.list"), async (c) => {
      const query = ZeroReportsAsked.safeParse(c.req.query());
      if (!query.success) return problem(c, 422, notAsked);
      const { of: agency, year } = query.data;
      if (!includesAgency(staffOf(c), agency)) return problem(c, 404, noAgency);
      const scope = agencyScope(c.get("actor"));
      const kinds = await Promise.all(ledgers.map(({ load }) => load()));
      const agencies = [{ id: agency, name: "" }];
      const missing = await missingRecords(db, kinds, { scope, agencies, year, today: today() });
      const reports = await zeroReportsOf(db, scope, { agencies: [agency], year });
      return c.json({ missing: missing.kinds, reports });
    })
    .post(
      "/api/zero-reports",
      may("zero-reports.edit"),
      takes({ body: ZeroReported }),
      async (c) => {
        const body = await jsonBody(c, ZeroReported);
        if (!body.ok) return body.error;
        const { agency: agencyId, kind: name, period } = body.value;
        if (!includesAgency(staffOf(c), agencyId)) return problem(c, 404, noAgency);
        const kind = await ledgers.find((one) => one.kind === name)?.load();
        if (!kind) return problem(c, 422, noKind);
        const asked = { agencyId, kind, period, today: today(), by: auditedBy(c) };
        return inTransaction(db, async (trx) => {
          const made = await reportZero(trx, asked);
          return made.ok
            ? c.json({ id: made.value }, 201)
            : problem(c, 409, zeroProblem(made.error));
        });
      },
    )
    .post(
      "/api/zero-reports/:id/withdrawal",
      may("zero-reports.edit"),
      takes({ body: Withdrawn }),
      async (c) => {
        const body = await jsonBody(c, Withdrawn);
        if (!body.ok) return body.error;
        const given = id.safeParse(c.req.param("id"));
        if (!given.success) return problem(c, 404, noZeroReport);
        const scope = agencyScope(c.get("actor"));
        const asked = { id: given.data, because: body.value.because, by: auditedBy(c) };
        return inTransaction(db, async (trx) =>
          (await withdrawZero(trx, scope, asked))
            ? c.body(null, 204)
            : problem(c, 404, noZeroReport),
        );
      },
    );
}

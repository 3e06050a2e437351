import type { FilingTables } from "#features/report-filing/index.ts";
import type { OfficeExample } from "./office-example.ts";

/** A month in which the own agency has said nothing yet: each call takes another. */
const monthOf = (next: number) => {
  const year = 2010 + Math.floor(next / 12);
  return `${year}-${String(1 + (next % 12)).padStart(2, "0")}`;
};

export const filingExamples: readonly OfficeExample[] = [
  { route: "GET /api/figures", of: "own", call: async () => ({ path: "/api/figures" }) },
  {
    route: "GET /api/figures/:key",
    call: async ({ own }) => ({
      path: `/api/figures/t2.penalty.decisions?agency=${own.agencyId}&year=2024&by=month`,
    }),
  },
  {
    route: "GET /api/figures/:key/records",
    call: async ({ own }) => ({
      path: `/api/figures/documents.issued/records?agency=${own.agencyId}&year=2024`,
    }),
  },
  {
    route: "GET /api/zero-reports",
    call: async ({ own }) => ({ path: `/api/zero-reports?agency=${own.agencyId}&year=2024` }),
  },
  {
    route: "POST /api/zero-reports",
    call: async ({ own, next }) => ({
      path: "/api/zero-reports",
      body: { agency: own.agencyId, kind: "fees", period: monthOf(next()) },
      status: 201,
    }),
  },
  {
    route: "POST /api/zero-reports/:id/withdrawal",
    call: async ({ db, own, next }) => {
      const { id } = await db
        .withTables<FilingTables>()
        .insertInto("zero_report")
        .values({
          agency_id: own.agencyId,
          kind: "decisions",
          period: monthOf(next()),
          reported_by: own.mark,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      return { path: `/api/zero-reports/${id}/withdrawal`, body: { because: "报错" }, status: 204 };
    },
  },
];

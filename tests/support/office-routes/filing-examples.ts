import type { FilingTables } from "#features/report-filing/index.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

/** A month about which the own agency has said nothing yet, and in which no example records anything. */
async function freeMonth({ db, own }: OfficeWorld): Promise<string> {
  await db
    .withTables<FilingTables>()
    .deleteFrom("zero_report")
    .where("agency_id", "=", own.agencyId)
    .execute();
  return "2023-03";
}

export const filingExamples: readonly OfficeExample[] = [
  { route: "GET /api/figures", of: "own", call: async () => ({ path: "/api/figures" }) },
  {
    route: "GET /api/figures/:key",
    call: async ({ own }) => ({
      path: `/api/figures/t2.penalty.decisions?of=${own.agencyId}&year=2024&by=month`,
    }),
  },
  {
    route: "GET /api/figures/:key/records",
    call: async ({ own }) => ({
      path: `/api/figures/documents.issued/records?of=${own.agencyId}&year=2024`,
    }),
  },
  {
    route: "GET /api/figure-agencies",
    of: "list",
    call: async () => ({ path: "/api/figure-agencies" }),
  },
  {
    route: "GET /api/figures/:key/years",
    call: async ({ own }) => ({
      path: `/api/figures/documents.issued/years?of=${own.agencyId}&year=2024`,
    }),
  },
  {
    route: "GET /api/figures/:key/agencies",
    call: async ({ own }) => ({
      path: `/api/figures/documents.issued/agencies?of=${own.agencyId}&year=2024`,
    }),
  },
  {
    route: "GET /api/zero-reports",
    call: async ({ own }) => ({ path: `/api/zero-reports?of=${own.agencyId}&year=2024` }),
  },
  {
    route: "POST /api/zero-reports",
    call: async (world) => ({
      path: "/api/zero-reports",
      body: { agency: world.own.agencyId, kind: "fees", period: await freeMonth(world) },
      status: 201,
    }),
  },
  {
    route: "POST /api/zero-reports/:id/withdrawal",
    call: async (world) => {
      const { db, own } = world;
      const period = await freeMonth(world);
      const { id } = await db
        .withTables<FilingTables>()
        .insertInto("zero_report")
        .values({
          agency_id: own.agencyId,
          kind: "decisions",
          period,
          reported_by: own.mark,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      return { path: `/api/zero-reports/${id}/withdrawal`, body: { because: "报错" }, status: 204 };
    },
  },
];

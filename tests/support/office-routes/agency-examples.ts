import { saveReorganisation } from "#features/agencies/data/reorganisations/save-reorganisation.ts";
import type { Reorganisation } from "#features/agencies/domain/reorganisation/reorganisation.ts";
import type { AgencyTables } from "#features/agencies/index.ts";
import { givenAgency } from "../given-stored-report.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

const county = "330198";

/** As the form sends an agency of the own one. */
const recordOf = (name: string, parentId: number | null = null) => ({
  name,
  kind: "department",
  shortName: null,
  creditCode: null,
  parentId,
  supervisorId: null,
  reconsiderationOrgan: null,
  court: null,
});

const ownName = ({ own }: OfficeWorld) => `${own.mark}局`;

const ownRecord = (world: OfficeWorld) => ({ ...recordOf(ownName(world)), kind: "government" });

const quickly =
  (tail = "") =>
  async ({ own }: OfficeWorld) => ({ path: `/api/agencies/${own.agencyId}${tail}` });

export const agencyExamples: readonly OfficeExample[] = [
  { route: "GET /api/agencies", of: "list", call: async () => ({ path: "/api/agencies" }) },
  {
    route: "GET /api/agency-regions",
    of: "list",
    call: async () => ({ path: "/api/agency-regions" }),
  },
  { route: "GET /api/agencies/:id", call: quickly() },
  { route: "GET /api/agencies/:id/history", call: quickly("/history") },
  {
    route: "POST /api/agencies",
    call: async ({ own, next }) => ({
      path: "/api/agencies",
      body: { ...recordOf(`${own.mark}新设${next()}局`, own.agencyId), region: county },
      status: 201,
    }),
  },
  {
    route: "PUT /api/agencies/:id",
    call: async (world) => ({
      path: `/api/agencies/${world.own.agencyId}`,
      body: {
        before: await presentRecord(world),
        after: { ...ownRecord(world), shortName: `${world.own.mark}${world.next()}` },
      },
      status: 204,
    }),
  },
  { route: "GET /api/agencies/:id/contacts", call: quickly("/contacts") },
  {
    route: "PUT /api/agencies/:id/contacts",
    call: async ({ db, own }) => {
      await db
        .withTables<AgencyTables>()
        .deleteFrom("agency_contact")
        .where("agency_id", "=", own.agencyId)
        .execute();
      const after = {
        fromOn: "2026-01-01",
        office: `${own.mark}公开科`,
        telephone: "0571-12345678",
      };
      const path = `/api/agencies/${own.agencyId}/contacts`;
      return { path, body: { before: null, after }, status: 204 };
    },
  },
  { route: "GET /api/agencies/:id/sections", call: quickly("/sections") },
  {
    route: "POST /api/agencies/:id/sections",
    call: async ({ own, next }) => ({
      path: `/api/agencies/${own.agencyId}/sections`,
      body: { after: { name: `${own.mark}科${next()}`, place: 1 } },
      status: 201,
    }),
  },
  {
    route: "PUT /api/agencies/:id/sections/:section",
    call: async ({ db, own, next }) => {
      const before = { name: `${own.mark}旧科${next()}`, place: 1 };
      const { id } = await db
        .withTables<AgencyTables>()
        .insertInto("agency_section")
        .values({ ...before, agency_id: own.agencyId, match_name: before.name })
        .returning("id")
        .executeTakeFirstOrThrow();
      const after = { ...before, untilOn: "2026-06-30" };
      const path = `/api/agencies/${own.agencyId}/sections/${id}`;
      return { path, body: { before, after }, status: 204 };
    },
  },
  {
    route: "GET /api/reorganisations",
    of: "list",
    call: async () => ({ path: "/api/reorganisations" }),
  },
  {
    route: "POST /api/reorganisations/preview",
    call: async (world) => ({
      path: "/api/reorganisations/preview",
      body: await endOfSomebody(world),
    }),
  },
  {
    route: "POST /api/reorganisations",
    call: async (world) => ({
      path: "/api/reorganisations",
      body: await endOfSomebody(world),
      status: 201,
    }),
  },
  {
    route: "POST /api/reorganisations/:id/cancel",
    call: async (world) => {
      const ahead = { ...(await endOfSomebody(world)), effectiveOn: "2099-01-01" } as const;
      const id = await world.db
        .transaction()
        .execute((trx) => saveReorganisation(trx, ahead, `${world.own.mark}某`));
      const body = { because: `${world.own.mark}推迟` };
      return { path: `/api/reorganisations/${id}/cancel`, body, status: 204 };
    },
  },
];

/** 撤销 an agency below the own one. */
async function endOfSomebody({ db, own, next }: OfficeWorld): Promise<Reorganisation> {
  const name = `${own.mark}撤销${next()}局`;
  const region = { code: own.region, name: "甲县", level: "county" } as const;
  const id = await givenAgency(db, { name, region });
  await db
    .withTables<AgencyTables>()
    .updateTable("agency")
    .set({ parent_id: own.agencyId })
    .where("id", "=", id)
    .execute();
  return {
    ...{ kind: "dissolve", effectiveOn: "2026-01-01", basis: null, sources: [id] },
    ...{ newName: null, targets: [], takesOver: null, sourceStays: false },
  };
}

/** As it stands after the calls before. */
async function presentRecord(world: OfficeWorld) {
  const { short_name: shortName } = await world.db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select("short_name")
    .where("id", "=", world.own.agencyId)
    .executeTakeFirstOrThrow();
  return { ...ownRecord(world), shortName };
}

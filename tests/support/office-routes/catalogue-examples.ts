import { sql } from "kysely";
import { emptyContent } from "#features/items/domain/draft/item-content.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

const path = "/api/catalogue-columns";

const content = {
  spellings: [],
  section: "办公室",
  duty: "penalties",
  cycle: "quarter",
  limit: "double-publicity",
  limitDays: null,
  minimum: 1,
  place: 10,
};

/** A column of an agency, whose mark stands in its name. */
async function columnOf(world: OfficeWorld, of: "own" | "other" = "own"): Promise<number> {
  const { agencyId, mark } = world[of];
  const name = `${mark}处罚${world.next()}`;
  const { rows } = await sql<{ id: number }>`
    insert into catalogue_column (agency_id, name, cycle, limit_by, minimum, place, opened_on)
    values (${agencyId}, ${name}, 'quarter', 'regulation', 1, 10, '2024-01-01') returning id`.execute(
    world.db,
  );
  return rows[0]?.id ?? 0;
}

/** A draft whose day is over. */
async function lateDraftOf(world: OfficeWorld, of: "own" | "other"): Promise<void> {
  const { agencyId, mark } = world[of];
  const title = `${mark}草稿${world.next()}`;
  const content = { ...emptyContent, title, formedOn: "2024-01-02" };
  await sql`
    insert into item_draft (agency_id, content, begun_by, changed_by)
    values (${agencyId}, ${JSON.stringify(content)}::jsonb, '某', '某')`.execute(world.db);
}

async function statementOf(world: OfficeWorld): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into catalogue_statement (column_id, agency_id, from_on, through_on, reason, made_by)
    values (${await columnOf(world)}, ${world.own.agencyId}, '2024-01-01', '2024-03-31', '没有处罚', '某')
    returning id`.execute(world.db);
  return rows[0]?.id ?? 0;
}

const undisclosed = "/api/disclosure-registers/undisclosed";

/** An item that is not public. */
async function withheldOf(world: OfficeWorld, of: "own" | "other"): Promise<number> {
  const { agencyId, mark } = world[of];
  const title = `${mark}请示${world.next()}`;
  const { rows } = await sql<{ id: number }>`
    insert into disclosure_item (agency_id, key, title, origin, attribute, created_on)
    values (${agencyId}, ${title}, ${title}, 'own', 'withheld', '2024-03-07') returning id`.execute(
    world.db,
  );
  return rows[0]?.id ?? 0;
}

const of =
  (tail: string, more: object = {}) =>
  async (world: OfficeWorld) => ({
    path: `${path}/${await columnOf(world)}${tail}`,
    ...more,
  });

export const catalogueExamples: readonly OfficeExample[] = [
  {
    route: `GET ${path}`,
    of: "list",
    call: async (world) => {
      await columnOf(world);
      await columnOf(world, "other");
      return { path };
    },
  },
  { route: `GET ${path}/:id`, call: of("") },
  {
    route: "GET /api/catalogue-board",
    of: "list",
    call: async (world) => {
      await columnOf(world);
      await columnOf(world, "other");
      return { path: "/api/catalogue-board" };
    },
  },
  {
    route: "GET /api/catalogue-board/late",
    of: "list",
    call: async () => ({ path: "/api/catalogue-board/late" }),
  },
  {
    route: "GET /api/catalogue-duties",
    of: "list",
    call: async (world) => {
      await lateDraftOf(world, "own");
      await lateDraftOf(world, "other");
      return { path: "/api/catalogue-duties" };
    },
  },
  {
    route: "GET /api/catalogue-statements",
    of: "list",
    call: async (world) => {
      await statementOf(world);
      return { path: "/api/catalogue-statements" };
    },
  },
  {
    route: `POST ${path}`,
    call: async ({ own, next }) => ({
      path,
      body: { agencyId: own.agencyId, column: { ...content, name: `${own.mark}栏目${next()}` } },
      status: 201,
    }),
  },
  {
    route: "POST /api/catalogue-templates",
    call: async ({ own }) => ({
      path: "/api/catalogue-templates",
      body: { agencyId: own.agencyId, template: "department" },
    }),
  },
  {
    route: `PUT ${path}/:id`,
    call: async (world) => ({
      path: `${path}/${await columnOf(world)}`,
      body: { ...content, name: `${world.own.mark}改名${world.next()}` },
      status: 204,
    }),
  },
  { route: `POST ${path}/:id/ending`, call: of("/ending", { status: 204 }) },
  {
    route: `POST ${path}/:id/statements`,
    call: of("/statements", {
      body: { fromOn: "2024-01-01", throughOn: "2024-03-31", reason: "没有处罚" },
      status: 204,
    }),
  },
  {
    route: "DELETE /api/catalogue-statements/:id",
    call: async (world) => ({
      path: `/api/catalogue-statements/${await statementOf(world)}`,
      status: 204,
    }),
  },
  {
    route: "GET /api/disclosure-registers/:register",
    of: "list",
    call: async (world) => {
      await withheldOf(world, "own");
      await withheldOf(world, "other");
      return { path: undisclosed };
    },
  },
  {
    route: "GET /api/disclosure-registers/:register/table.xlsx",
    of: "list",
    call: async () => ({ path: `${undisclosed}/table.xlsx` }),
  },
  {
    route: "POST /api/undisclosed-items/:id/reassessments",
    call: async (world) => ({
      path: `/api/undisclosed-items/${await withheldOf(world, "own")}/reassessments`,
      body: { outcome: "stays", reason: "仍在讨论中" },
      status: 204,
    }),
  },
];

import { sql } from "kysely";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

const inspections = "/api/site-inspections";

/** An inspection of an agency, whose mark stands in its address; it is under way, or done. */
async function inspectionOf(
  world: OfficeWorld,
  of: "own" | "other" = "own",
  isDone = true,
): Promise<number> {
  const { agencyId, mark } = world[of];
  const host = `h${world.next()}.example`;
  const facts = {
    pages: 1,
    others: 0,
    requests: 1,
    skipped: {},
    columns: 0,
    unchecked: {},
    media: [],
  };
  const { rows } = await sql<{ id: number }>`
    insert into site_inspection
      (agency_id, address, host, has_services, is_at_once, begun_by, on_day, points, state, ended_at, facts)
    values (${agencyId}, ${`http://${host}/${mark}`}, ${host}, true, false, '某', '2024-03-07', '{}',
      ${isDone ? "done" : "running"}, ${isDone ? "2024-03-08" : null}, ${isDone ? JSON.stringify(facts) : null}::jsonb)
    returning id`.execute(world.db);
  return rows[0]?.id ?? 0;
}

async function findingOf(world: OfficeWorld, inspectionId: number): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into site_inspection_finding (inspection_id, kind, page, target, text, snapshot)
    values (${inspectionId}, 'dead-link', 'http://h.example/', ${`${world.own.mark}${world.next()}`}, '', '')
    returning id`.execute(world.db);
  return rows[0]?.id ?? 0;
}

export const inspectionExamples: readonly OfficeExample[] = [
  {
    route: `GET ${inspections}`,
    of: "list",
    call: async (world) => {
      await inspectionOf(world);
      await inspectionOf(world, "other");
      return { path: inspections };
    },
  },
  {
    route: `GET ${inspections}/:inspection`,
    call: async (world) => ({ path: `${inspections}/${await inspectionOf(world)}` }),
  },
  {
    route: `GET ${inspections}/:inspection/findings`,
    call: async (world) => ({ path: `${inspections}/${await inspectionOf(world)}/findings` }),
  },
  {
    route: `GET ${inspections}/:inspection/report/:format`,
    call: async (world) => ({ path: `${inspections}/${await inspectionOf(world)}/report/xlsx` }),
  },
  {
    route: `POST ${inspections}`,
    call: async (world) => {
      await sql`
        insert into setting_value (name, of, place, from_year, value)
        values ('channels.inspectedHosts', 'installation', '', 0, '"*.example"') on conflict do nothing`.execute(
        world.db,
      );
      const address = `http://begun${world.next()}.example/`;
      const body = { agencyId: world.own.agencyId, address, hasServices: true, isAtOnce: false };
      return { path: inspections, body, status: 201 };
    },
  },
  {
    route: `POST ${inspections}/:inspection/stopping`,
    call: async (world) => ({
      path: `${inspections}/${await inspectionOf(world, "own", false)}/stopping`,
      status: 204,
    }),
  },
  {
    route: `PUT ${inspections}/:inspection/bonus`,
    call: async (world) => ({
      path: `${inspections}/${await inspectionOf(world)}/bonus`,
      body: { bonus: [{ name: "数据开放", points: 2 }] },
      status: 204,
    }),
  },
  {
    route: `PUT ${inspections}/:inspection/findings/:finding`,
    call: async (world) => {
      const id = await inspectionOf(world);
      return {
        path: `${inspections}/${id}/findings/${await findingOf(world, id)}`,
        body: { because: "已经改正" },
        status: 204,
      };
    },
  },
];

import { sql } from "kysely";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenOversight } from "#tests/support/oversight/given-oversight.ts";
import { loadOversight } from "./load-oversight.ts";
import { toldRounds } from "./told-rounds.ts";

const given = givenDatabase();
const office = "青岚县人民政府办公室";

// On the first day of a year nothing lies in the year before.
test.each(["2026-07-31", "2026-01-01"] as const)("loads on %s, and once", async (today) => {
  const { db, officeId, units } = await givenOversight(given);
  const names = [...new Set(toldRounds.flatMap((round) => round.units))];
  const agencies = new Map(names.map((name, at) => [name, units[at % units.length] ?? 0]));
  agencies.set(office, officeId);
  await loadOversight(db, { agencies, today });
  await loadOversight(db, { agencies, today });
  const { rows } = await sql<{ state: string }>`
    select distinct finding.state from inspection_finding as finding
      join inspection_visit as visit on visit.id = finding.visit_id
      join inspection_round as round on round.id = visit.round_id
    where round.agency_id = ${officeId} order by state`.execute(db);
  expect(rows.map(({ state }) => state)).toEqual(["answered", "closed", "open"]);
  const { rows: counted } = await sql<{
    rounds: number;
    early: number;
    signed: number;
    tasks: number;
  }>`
    select (select count(*)::int from inspection_round where agency_id = ${officeId}) as rounds,
      (select count(*)::int from inspection where agency_id = ${officeId} and "on" < '2026-01-01') as early,
      (select count(*)::int from oversight_letter where agency_id = ${officeId} and state = 'signed') as signed,
      (select count(*)::int from work_task where agency_id = ${officeId} and year = 2026) as tasks`.execute(
    db,
  );
  expect(counted).toEqual([{ rounds: 2, early: 0, signed: 2, tasks: 4 }]);
});

import { sql } from "kysely";
import { expect, test } from "vitest";
import { migrate } from "#platform/db/migrate.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { allMigrations } from "../rooms/all-migrations.ts";

const given = givenDatabase({ empty: true });

test("who took over goes over, and what was registered of days to come waits for them", async () => {
  const all = await allMigrations();
  const at = all.findIndex(({ name }) => name === "2026-11-30-reorganisations");
  expect((await migrate(given.db, all.slice(0, at))).ok).toBe(true);
  await sql`insert into region (code, name, level) values ('000000', '中华人民共和国', 'nation')
    on conflict do nothing`.execute(given.db);
  await sql`insert into agency (region_code, name, match_name, kind, level, dissolved_on, successor_id)
    overriding system value values
      ('000000', '文化局', '文化局', 'department', 'county', null, null),
      ('000000', '体委', '体委', 'department', 'county', '2020-05-01', null),
      ('000000', '旅游局', '旅游局', 'department', 'county', '2099-01-01', null),
      ('000000', '教育局', '教育局', 'department', 'county', null, null)`.execute(given.db);
  await sql`update agency set successor_id = (select id from agency where name = '文化局')
    where dissolved_on is not null`.execute(given.db);
  await sql`insert into agency_former_name (agency_id, match_name, name, renamed_on)
    select id, '教体局', '教体局', '2099-03-01' from agency where name = '教育局'`.execute(
    given.db,
  );
  await sql`insert into agency_alias (region_code, match_name, name, agency_id)
    select '000000', '教体局', '教体局', id from agency where name = '教育局'`.execute(given.db);
  expect((await migrate(given.db, all)).ok).toBe(true);

  const agencies =
    await sql`select name, dissolved_on::text as ended from agency order by id`.execute(given.db);
  expect(agencies.rows).toEqual([
    { name: "文化局", ended: null },
    { name: "体委", ended: "2020-05-01" },
    { name: "旅游局", ended: null },
    { name: "教体局", ended: null },
  ]);
  const successions =
    await sql`select predecessor.name, takes_over as "takesOver" from agency_succession
    join agency as predecessor on predecessor.id = predecessor_id`.execute(given.db);
  expect(successions.rows).toEqual([{ name: "体委", takesOver: true }]);
  const waiting = await sql`
    select act.kind, act.effective_on::text as "on", party.side, coalesce(party.name, agency.name) as name
    from agency_reorganisation as act join agency_reorganisation_party as party on party.reorganisation_id = act.id
    join agency on agency.id = party.agency_id order by act.id, party.side`.execute(given.db);
  expect(waiting.rows).toEqual([
    { kind: "dissolve", on: "2099-01-01", side: "source", name: "旅游局" },
    { kind: "dissolve", on: "2099-01-01", side: "target", name: "文化局" },
    { kind: "rename", on: "2099-03-01", side: "source", name: "教育局" },
  ]);
});

import { randomBytes } from "node:crypto";
import type { ClientBase, Pool } from "pg";
import { storedTables } from "#platform/db/backup/catalogue.ts";
import type { Migration } from "#platform/db/migrate.ts";

/** Every kind of value, references in a circle and to itself, a trigger, a computed column, a row a migration inserts. */
export const kinds: Migration = {
  name: "0001-kinds",
  sql: `
    create collation by_code from "C";
    create type mood as enum ('plain', 'loud');
    create table content_version (only_row boolean primary key default true, version bigint, changed_at timestamptz);
    insert into content_version values (true, 1, now());
    create table kind (
      id integer generated always as identity primary key, parent integer references kind,
      "odd Name""" text collate by_code, big bigint, small smallint, fraction double precision, exact numeric,
      flag boolean, day date, moment timestamptz, bytes bytea, tree jsonb, list double precision[], words text[],
      how mood, doubled integer generated always as (small * 2) stored
    );
    create table other (id integer primary key, kind_id integer not null references kind);
    alter table kind add other_id integer;
    alter table kind add constraint kind_other foreign key (other_id) references other deferrable;
    create table tally (rows integer);
    insert into tally values (0);
    create function count_kind() returns trigger language plpgsql as $$
      begin update tally set rows = rows + 1; return new; end $$;
    create trigger counted before insert on kind for each row execute function count_kind();
    create view loud as select * from kind where how = 'loud';`,
};
/** Rows with what is hard to keep in each of them, and 20,000 plain ones. */
export async function insertKinds(pool: Pool): Promise<void> {
  await pool.query(
    `insert into kind ("odd Name""", big, small, fraction, exact, flag, day, moment, bytes, tree, list, words, how, parent)
     values ($1, 9007199254740991, -1, 0.1, 12345678901234567890.000001, true, '2026-02-28',
       '2026-11-22 08:00:00.123456+08', $2, '{"中文": [1.50, null, "\\u2028"]}', '{1,NULL,NaN,-0,1e-300}',
       '{"a,b","","\\\\N",NULL}', 'loud', null)`,
    ["制表\t换行\n反斜杠\\N 表情😀 \r", randomBytes(300_000)],
  );
  await pool.query("insert into kind (parent, moment, day) values (1, 'infinity', '-infinity')");
  await pool.query("insert into kind default values");
  await pool.query("insert into other values (7, 2); update kind set other_id = 7 where id = 3");
  await pool.query(
    "insert into kind (small, list) select n % 100, array[n, n / 7.0] from generate_series(1, 20000) n",
  );
}

/** Every table's rows, in the order of their text. */
export async function everything(pool: Pool): Promise<Readonly<Record<string, unknown>>> {
  const all: Record<string, unknown> = {};
  for (const { table } of await tablesOf(pool)) {
    const { rows } = await pool.query(`select t::text as row from "${table}" t order by 1`);
    all[table] = table === "content_version" ? rows.length : rows.map(({ row }) => row);
  }
  return all;
}

async function tablesOf(pool: Pool): ReturnType<typeof storedTables> {
  const client: ClientBase & { release: () => void } = await pool.connect();
  try {
    return await storedTables(client);
  } finally {
    client.release();
  }
}

import type { ClientBase } from "pg";

/** A table of the program, and the columns whose values are given from outside. */
export interface StoredTable {
  readonly table: string;
  /** In the order of the table; without those the database computes. */
  readonly columns: readonly string[];
}

/** What belongs to no extension and lies in the program's schema. */
const isOurs = (catalogue: string) => `
  not exists (select from pg_depend where classid = '${catalogue}'::regclass and objid = o.oid and deptype = 'e')`;

/** Every table with rows of the program; which migrations were carried out stands apart. */
export async function storedTables(client: ClientBase): Promise<readonly StoredTable[]> {
  const { rows } = await client.query(`
    select o.relname as table, json_agg(a.attname order by a.attnum) as columns
    from pg_class o join pg_attribute a on a.attrelid = o.oid
    where o.relnamespace = 'public'::regnamespace and o.relkind = 'r' and o.relname <> 'migration'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and ${isOurs("pg_class")}
    group by o.relname order by o.relname collate "C"`);
  return rows;
}

/** Sequences and the last number each gave; null for one never asked. */
export async function storedSequences(
  client: ClientBase,
): Promise<{ name: string; last: number | null }[]> {
  const { rows } = await client.query(`
    select sequencename as name, last_value as last from pg_sequences
    where schemaname = 'public' order by sequencename collate "C"`);
  return rows;
}

/** A reference between tables, as it is made. */
export interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

export async function foreignKeys(client: ClientBase): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query(`
    select r.relname as table, c.conname as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class r on r.oid = c.conrelid
    where c.contype = 'f' and c.conparentid = 0 and c.connamespace = 'public'::regnamespace
    order by r.relname, c.conname`);
  return rows;
}

/** The statements that remove everything of the program from its schema, and nothing of an extension. */
export async function removals(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query(`
    select statement from (
      select case relkind when 'S' then 2 else 1 end as turn, format('drop %s if exists public.%I cascade', case relkind
        when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
        when 'c' then 'type' else 'table' end, relname) as statement
      from pg_class o
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'c', 'f')
        and ${isOurs("pg_class")}
      union all
      select 3, format('drop routine if exists %s cascade', o.oid::regprocedure)
      from pg_proc o where pronamespace = 'public'::regnamespace and ${isOurs("pg_proc")}
      union all
      select 4, format('drop type if exists public.%I cascade', typname)
      from pg_type o where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
        and ${isOurs("pg_type")}
      union all
      select 5, format('drop collation if exists public.%I cascade', collname)
      from pg_collation o where collnamespace = 'public'::regnamespace and ${isOurs("pg_collation")}
    ) as all_removals order by turn, statement`);
  return rows.map(({ statement }) => statement);
}

/** A name as SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The table and its columns as COPY names them. */
export function copyTarget({ table, columns }: StoredTable): string {
  return `public.${quoted(table)} (${columns.map(quoted).join(", ")})`;
}

/** Values written the same by every server, and rows in the order in which they lie. */
export const copySettings = `
  set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local synchronize_seqscans = off;
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
  set local search_path = public, pg_catalog;`;

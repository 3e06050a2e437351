/**
 * Sums of closed years that are kept, and what was changed since. Unlogged: neither goes into a backup or outlives a crash, since
 * all of it can be made again; and numbers of transactions mean nothing in another server.
 */
export const sql = `
create unlogged table kept_figure (
  -- of the whole query with its settings: another wording keeps sums of its own
  digest text not null,
  agency_id integer not null,
  year integer not null,
  -- [share, value, value, …] each
  groups jsonb not null,
  -- the state of the database that was counted
  seen pg_snapshot not null,
  made_at timestamptz not null default now(),
  primary key (digest, agency_id)
);
create index kept_figure_by_agency on kept_figure (agency_id, year);

-- Every transaction adds its own rows and waits for nobody: a kept sum is stale where one of them is not in the state it counted.
create unlogged table figure_change (
  -- the table
  record text not null,
  agency_id integer not null,
  first_year integer not null,
  last_year integer not null,
  by_transaction xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now()
);
create index figure_change_by_agency on figure_change (agency_id, record);
-- what is old is tidied away
create index figure_change_by_age on figure_change (at);

-- The argument is a select of agency, first and last year of "changed": rows as they were and as they are.
create function note_figure_change() returns trigger language plpgsql as $$
declare
  changed text := case tg_op when 'INSERT' then 'select * from made' when 'DELETE' then 'select * from gone'
    else 'select * from gone union all select * from made' end;
begin
  -- A year that has not closed is never kept. Two days before it closes its changes are noted already.
  execute format('with changed as (%s), spans (agency, first_year, last_year) as (%s)
    insert into figure_change (record, agency_id, first_year, last_year)
    select distinct %L, agency, first_year::integer, last_year::integer from spans
    where agency is not null and first_year < extract(year from (clock_timestamp() at time zone ''Asia/Shanghai'') + interval ''2 days'')',
    changed, tg_argv[0], tg_table_name);
  return null;
end $$;

-- Called by the migration of a room for each table whose rows its figures count.
create procedure watch_for_figures(watched regclass, spans text) language plpgsql as $$
begin
  execute format('create trigger figures_after_insert after insert on %s referencing new table as made
    for each statement execute function note_figure_change(%L)', watched, spans);
  execute format('create trigger figures_after_update after update on %s referencing old table as gone new table as made
    for each statement execute function note_figure_change(%L)', watched, spans);
  execute format('create trigger figures_after_delete after delete on %s referencing old table as gone
    for each statement execute function note_figure_change(%L)', watched, spans);
end $$;
`;

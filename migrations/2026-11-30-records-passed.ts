/** Records that went from an agency that ended to the one that took over (机构调整): what they were before. */
export const sql = `
create table record_passed (
  id bigint generated always as identity primary key,
  kind text not null,
  record_id bigint not null,
  from_agency integer not null references agency,
  to_agency integer not null references agency check (to_agency <> from_agency),
  -- number and key in the books of from_agency, under which its sheets still name the record
  from_number text not null,
  from_key text not null,
  -- figures of the years before this one count the record with from_agency
  counts_from smallint not null,
  passed_on date not null,
  passed_by text not null,
  passed_at timestamptz not null default now()
);
-- whose a record was in a year: the first that passed it on in a later one
create index record_passed_by_record on record_passed (kind, record_id, id);
create index record_passed_by_key on record_passed (kind, from_agency, from_key);
create index record_passed_by_agencies on record_passed (from_agency, to_agency);
create index record_passed_by_heir on record_passed (to_agency, from_agency);

-- A record that passed counts in some years with one agency and in others with another: what changes of the books of either is noted
-- for all between whom records passed.
create or replace function note_figure_change() returns trigger language plpgsql as $$
declare
  changed text := case tg_op when 'INSERT' then 'select * from made' when 'DELETE' then 'select * from gone'
    else 'select * from gone union all select * from made' end;
begin
  -- A year that has not closed is never kept. Two days before it closes its changes are noted already.
  execute format('with recursive changed as (%s), spans (agency, first_year, last_year) as (%s),
    noted (agency, first_year, last_year) as (
      select agency, first_year::integer, last_year::integer from spans
      where agency is not null and first_year < extract(year from (clock_timestamp() at time zone ''Asia/Shanghai'') + interval ''2 days'')
      union
      select other.agency, first_year, last_year from noted cross join lateral (
        select to_agency as agency from record_passed where from_agency = noted.agency
        union select from_agency from record_passed where to_agency = noted.agency
      ) as other
    )
    insert into figure_change (record, agency_id, first_year, last_year)
    select %L, agency, first_year, last_year from noted',
    changed, tg_argv[0], tg_table_name);
  return null;
end $$;
`;

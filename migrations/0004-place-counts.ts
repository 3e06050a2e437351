/**
 * How many agencies and current reports stand in each region, kept by the database itself: a list of 135,000 reports finds
 * any of its pages, and every filter its count, without counting rows. And the order of Chinese names.
 */
export const sql = `
-- names in lists stand by pinyin; on a server built without ICU by code point
do $do$
begin
  create collation by_pinyin (provider = icu, locale = 'zh');
exception when others then
  create collation by_pinyin from "C";
end
$do$;

-- a page of a region's agencies of one kind, in order; a server whose ICU has changed may show an older order until the
-- index is built anew, and loses no row
create index agency_in_order on agency (region_code, kind, name collate by_pinyin, id);

create table place_count (
  region_code text not null references region,
  -- the year of the current reports that are counted; 0 where agencies are counted
  year smallint not null,
  kind text not null,
  -- of agencies of the region itself
  own integer not null,
  -- of agencies of the region and of every region below it
  whole integer not null,
  primary key (region_code, year, kind)
) with (fillfactor = 50); -- the topmost rows change with every report: room for the change on the same page

-- adds to a region and to every region above it; what counts reports waits here for whoever else does, and what counts
-- agencies likewise, so that no two writers hold rows the other needs
create function change_place_counts(regions text[], years smallint[], kinds text[], changes integer[])
returns void language plpgsql
-- one report at a time is the usual case: else each call reads every region, and is planned anew (1.2 ms, not 0.15)
set enable_hashjoin = off set enable_mergejoin = off set jit = off set plan_cache_mode = force_generic_plan
as $fn$
begin
  if regions is null then return; end if;
  perform pg_advisory_xact_lock(702026004, case when 0 = any(years) then 0 else 1 end);
  with recursive upward (region_code, year, kind, own, whole) as (
    select region_code, year, kind, change, change
    from unnest(regions, years, kinds, changes) as t (region_code, year, kind, change)
    where change <> 0
    union all
    select region.parent_code, upward.year, upward.kind, 0, upward.whole
    from upward join region on region.code = upward.region_code
    where region.parent_code is not null
  )
  insert into place_count as counted
  select region_code, year, kind, sum(own), sum(whole) from upward
  group by region_code, year, kind order by region_code, year, kind
  on conflict (region_code, year, kind)
  do update set own = counted.own + excluded.own, whole = counted.whole + excluded.whole;
end
$fn$;

-- counts everything anew: after a region or an agency has moved
create function recount_places() returns void language plpgsql as $fn$
begin
  delete from place_count;
  perform change_place_counts(
    array_agg(region_code), array_agg(year), array_agg(kind), array_agg(counted)
  )
  from (
    select region_code, 0::smallint as year, kind, count(*)::integer as counted
    from agency group by region_code, kind
    union all
    select agency.region_code, report.year, agency.kind, count(*)::integer
    from report join agency on agency.id = report.agency_id
    where report.is_current group by agency.region_code, report.year, agency.kind
  ) as counts;
end
$fn$;

${counting("agency", "added", "select region_code, 0::smallint as year, kind, 1 as change from added")}
${counting("agency", "gone", "select region_code, 0::smallint as year, kind, -1 as change from gone")}
${counting("report", "added", reportsIn("added", 1))}
${counting("report", "gone", reportsIn("gone", -1))}
${counting("report", "changed", `${reportsIn("added", 1)} union all ${reportsIn("gone", -1)}`)}

create function recount_moved() returns trigger language plpgsql as $fn$
begin
  if tg_table_name = 'region' then
    if exists (select from added join gone using (code)
      where added.parent_code is distinct from gone.parent_code) then perform recount_places(); end if;
  elsif exists (select from added join gone using (id)
    where (added.region_code, added.kind) is distinct from (gone.region_code, gone.kind)) then
    perform recount_places();
  end if;
  return null;
end
$fn$;
create trigger region_moved after update on region
  referencing old table as gone new table as added for each statement execute function recount_moved();
create trigger agency_moved after update on agency
  referencing old table as gone new table as added for each statement execute function recount_moved();

select recount_places();
`;

function reportsIn(rows: string, change: number): string {
  return `select agency.region_code, ${rows}.year, agency.kind, ${change} as change
    from ${rows} join agency on agency.id = ${rows}.agency_id where ${rows}.is_current`;
}

/** A trigger of `table` that counts, once a statement, what `changes` selects of the rows that came and went. */
function counting(table: string, what: "added" | "gone" | "changed", changes: string): string {
  const event = { added: "insert", gone: "delete", changed: "update" }[what];
  const old = what === "added" ? "" : "old table as gone";
  const fresh = what === "gone" ? "" : "new table as added";
  return `
create function count_${table}_${what}() returns trigger language plpgsql as $fn$
begin
  perform change_place_counts(
    array_agg(region_code), array_agg(year), array_agg(kind), array_agg(change)
  )
  from (
    select region_code, year, kind, sum(change)::integer as change
    from (${changes}) as rows group by region_code, year, kind
  ) as counts;
  return null;
end
$fn$;
create trigger ${table}_${what}_counted after ${event} on ${table}
  referencing ${old} ${fresh} for each statement execute function count_${table}_${what}();`;
}

/**
 * A version of a report is held (暂存) until someone publishes it, and may be withdrawn (撤下) again. The public site's role
 * sees published ones alone: policies bind every role but the owner of the tables, with which the office works.
 */
export const sql = `
alter table report
  add column standing text not null default 'published' check (standing in ('held', 'published', 'withdrawn')),
  -- since when, and why, where that was said
  add column standing_at timestamptz not null default now(),
  add column standing_reason text,
  -- the version whose cells someone corrected by hand; it was read of the same file
  add column corrects_id integer references report,
  -- raised by every act over the version: who acts on an older one is told
  add column revision integer not null default 1,
  add constraint report_in_force_is_published check (not is_current or standing = 'published');

-- a file is stored once for an agency and a year; corrected versions share theirs
alter table report drop constraint report_agency_id_year_original_sha256_key;
create unique index report_by_file on report (agency_id, year, original_sha256) where corrects_id is null;
create index report_held on report (agency_id, year) where standing = 'held';
create index report_corrects on report (corrects_id) where corrects_id is not null;

-- a cell of a version that someone corrected
create table report_correction (
  report_id integer not null references report on delete cascade,
  cell text not null,
  from_state text not null,
  from_value double precision,
  to_value double precision,
  reason text not null check (reason <> '' and char_length(reason) <= 500),
  by_name text not null,
  corrected_at timestamptz not null default now(),
  primary key (report_id, cell)
);

-- a finding that someone explained: it holds for every version of that year that has the very same finding
create table report_explanation (
  id integer generated always as identity primary key,
  agency_id integer not null references agency,
  year smallint not null,
  rule text not null,
  place text not null,
  message text not null,
  reason text not null check (reason <> '' and char_length(reason) <= 500),
  by_name text not null,
  explained_at timestamptz not null default now(),
  unique (agency_id, year, rule, place, message)
);

-- an agency of which no report of a year is expected, though it was in force
create table report_not_expected (
  agency_id integer not null references agency,
  year smallint not null,
  reason text not null check (reason <> '' and char_length(reason) <= 500),
  primary key (agency_id, year)
);

-- what is derived of a version is as public as it: kept beside it, so that a year's figures are added up without asking
alter table report_figures add column is_public boolean not null default true;
alter table report_check
  add column is_public boolean not null default true,
  -- findings that someone explained, each with the reason
  add column told jsonb not null default '[]';

create function derived_as_public() returns trigger language plpgsql as $fn$
begin
  new.is_public := exists (select from report where id = new.report_id and standing = 'published');
  return new;
end
$fn$;
create trigger as_public before insert on report_figures for each row execute function derived_as_public();
create trigger as_public before insert on report_check for each row execute function derived_as_public();

create function standing_changed() returns trigger language plpgsql as $fn$
begin
  update report_figures set is_public = (new.standing = 'published') where report_id = new.id;
  update report_check set is_public = (new.standing = 'published') where report_id = new.id;
  return null;
end
$fn$;
create trigger standing_changed after update of standing on report
  for each row when (old.standing is distinct from new.standing) execute function standing_changed();

alter table report enable row level security;
alter table report_figures enable row level security;
alter table report_check enable row level security;
alter table report_correction enable row level security;
alter table original enable row level security;
create policy published on report for select using (standing = 'published');
create policy published on report_figures for select using (is_public);
create policy published on report_check for select using (is_public);
create policy published on report_correction for select using (
  exists (select from report where report.id = report_id and report.standing = 'published'));
create policy published on original for select using (
  exists (select from report where report.original_sha256 = sha256 and report.standing = 'published'));
`;

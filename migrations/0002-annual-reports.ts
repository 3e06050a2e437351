/** Annual reports (年度报告) as published: the original, what was read of it, and what the checks found. */
export const sql = `
create table original (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  byte_size integer not null,
  -- compressed by zstd: PostgreSQL need not try again
  content bytea not null
);
alter table original alter column content set storage external;

create table report (
  id integer generated always as identity primary key,
  agency_id integer not null references agency,
  year smallint not null check (year between 2000 and 2100),
  version integer not null check (version >= 1),
  is_current boolean not null,
  original_sha256 text not null references original,
  source_name text not null,
  encoding text not null,
  stated_agency text,
  stated_year smallint,
  edition text check (edition in ('2021', '2019-trial', 'hybrid', 'pre-2019')),
  preface text,
  sections jsonb not null,
  -- a letter and a value for each cell, in the order of report/form/cell-ordinals
  cell_states text not null,
  cell_values double precision[] not null,
  -- notes and candidates of cells that are not certain, by ordinal
  cell_details jsonb,
  warnings jsonb not null,
  imported_at timestamptz not null default now(),
  unique (agency_id, year, version),
  -- the same file is stored once for an agency and a year, however often it is imported
  unique (agency_id, year, original_sha256)
);
create unique index report_current on report (agency_id, year) where is_current;
create index report_current_by_year on report (year, agency_id) where is_current;
create index report_by_original on report (original_sha256);

create table report_check (
  report_id integer primary key references report on delete cascade,
  -- the program that checked; another one checks again
  checker text not null,
  previous_report_id integer references report on delete set null,
  errors integer not null,
  warnings integer not null,
  notices integer not null,
  held integer not null,
  findings jsonb not null,
  explained jsonb not null,
  unchecked jsonb not null,
  checked_at timestamptz not null default now()
);
create index report_check_by_checker on report_check (checker);

-- one row: raised by every transaction that changes what the public sees
create table content_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null,
  changed_at timestamptz not null
);
insert into content_version values (true, 1, now());
`;

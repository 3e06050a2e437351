/** 栏目, the words by which items belong to them, and statements that nothing happened in a period (情况说明). */
export const sql = `
create table catalogue_column (
  id integer generated always as identity primary key,
  agency_id integer not null references agency,
  name text not null check (name <> ''),
  -- 责任科室, a word
  section text check (section <> ''),
  -- of the statutory catalogue
  duty text check (duty <> ''),
  cycle text not null check (cycle in ('month', 'quarter', 'half-year', 'year', 'as-arises')),
  limit_by text not null check (limit_by in ('regulation', 'double-publicity', 'budget', 'own')),
  limit_days smallint check (limit_days between 1 and 90),
  minimum smallint not null check (minimum between 0 and 1000),
  place integer not null check (place between 0 and 100000),
  opened_on date not null,
  ended_on date check (ended_on >= opened_on),
  made_at timestamptz not null default now(),
  unique (id, agency_id),
  constraint column_limit_days check ((limit_by = 'own') = (limit_days is not null))
);
-- the columns of an agency, in its order
create index catalogue_column_by_agency on catalogue_column (agency_id, place, id);
-- A word leads to one column of the agency; those of a column that was ended are free again.
create table catalogue_column_word (
  column_id integer not null,
  agency_id integer not null,
  word text not null check (word <> ''),
  place smallint not null,
  primary key (agency_id, word),
  foreign key (column_id, agency_id) references catalogue_column (id, agency_id) on delete cascade
);
create index catalogue_column_word_by_column on catalogue_column_word (column_id);
create table catalogue_statement (
  id integer generated always as identity primary key,
  column_id integer not null,
  agency_id integer not null,
  from_on date not null,
  through_on date not null check (through_on >= from_on),
  reason text not null check (reason <> ''),
  made_by text not null,
  made_at timestamptz not null default now(),
  taken_back_at timestamptz,
  foreign key (column_id, agency_id) references catalogue_column (id, agency_id) on delete cascade
);
create index catalogue_statement_by_column on catalogue_statement (column_id, through_on desc) where taken_back_at is null;
-- What columns gather: the room that has the items says here what is public. Nothing, as long as no room does.
create view column_entry as
  select null::bigint as id, null::integer as agency_id, null::text as word, null::text as title,
    null::date as formed_on, null::date as published_on, null::text as path where false;
`;

/** What every table has that holds the records of one kind. */
const record = (columns: string) => `(
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- what a record is known by, in the spelling in which keys are compared
  key text not null check (key <> ''),
  ${columns},
  -- made or continued in the office: a sheet may not change it
  is_of_office boolean not null default false,
  voided_at timestamptz,
  voided_because text check (voided_because <> ''),
  made_at timestamptz not null default now(),
  unique (agency_id, key),
  check ((voided_at is null) = (voided_because is null))
)`;

/** Oversight (监督保障): inspections, notices, trainings, targets; and who is in post is counted from people and their roles. */
export const sql = `
create table inspection ${record(`
  -- of the visit: a row for each unit and subject
  number text not null,
  inspected text not null,
  subject text not null,
  kind text not null,
  "on" date not null,
  inspector text,
  board text,
  indicator text,
  -- null: not known
  findings bigint check (findings >= 0),
  problem text,
  rectify_by date,
  rectified_on date,
  result text,
  rechecked_on date check (rechecked_on >= rectified_on),
  notice text`)};

create table oversight_notice ${record(`
  kind text not null,
  number text not null,
  issued_on date not null,
  title text not null,
  "to" text,
  due_on date,
  answered_on date,
  inspection text,
  message text`)};

create table training ${record(`
  "on" date not null,
  subject text not null,
  people bigint not null check (people >= 0),
  form text,
  audience text,
  units bigint,
  hours numeric,
  teacher text`)};

create table oversight_target ${record(`
  year bigint not null check (year between 2000 and 2099),
  -- a key or a name of the list of figures
  figure text not null,
  -- 全部, or dimension=entry
  entry text not null,
  planned numeric not null check (planned > 0),
  scope text not null,
  due_on date,
  section text,
  owner text,
  basis text,
  year_on date generated always as (make_date(year::integer, 1, 1)) stored`)};

call watch_for_figures('inspection', $$ select agency_id, 1900, 9999 from changed $$);
call watch_for_figures('oversight_notice', $$ select agency_id, extract(year from issued_on), extract(year from issued_on) from changed $$);
call watch_for_figures('training', $$ select agency_id, extract(year from "on"), extract(year from "on") from changed $$);
call watch_for_figures('oversight_target', $$ select agency_id, year, year from changed $$);
call watch_for_figures('person_role', $$ select agency_id, 1900, 9999 from changed where agency_id is not null $$);
call watch_for_figures('person', $$ select distinct person_role.agency_id, 1900, 9999 from changed
  join person_role on person_role.person_id = changed.id where person_role.agency_id is not null $$);
`;

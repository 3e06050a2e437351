/** The work of the year (年度工作任务): who does what until when, how far it is, and when it was done. */
export const sql = `
create table work_task (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- what a record is known by, in the spelling in which keys are compared
  key text not null check (key <> ''),
  year bigint not null check (year between 2000 and 2099),
  number text not null,
  says text not null,
  origin text not null,
  basis text,
  section text,
  owner text not null,
  due_on date not null,
  progress text,
  progress_on date,
  done_on date,
  result text,
  is_of_office boolean not null default false,
  voided_at timestamptz,
  voided_because text check (voided_because <> ''),
  made_at timestamptz not null default now(),
  unique (agency_id, key),
  check ((voided_at is null) = (voided_because is null))
);
-- those that are late or end soon
create index work_task_open on work_task (due_on, id) where done_on is null and voided_at is null;
call watch_for_figures('work_task', $$ select agency_id, year, 9999 from changed $$);
`;

/** What every table has that holds the records of one form. */
const record = (columns: string) => `(
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- what a record is known by, in the spelling in which keys are compared
  key text not null check (key <> ''),
  ${columns},
  is_of_office boolean not null default false,
  voided_at timestamptz,
  voided_because text check (voided_because <> ''),
  made_at timestamptz not null default now(),
  unique (agency_id, key),
  check ((voided_at is null) = (voided_because is null))
)`;

/** Forms of oversight without a ledger: complaints, accountability, who is in charge, systems, meetings, money, who came to trainings. */
export const sql = `
create table disclosure_complaint ${record(`
  number text not null,
  received_on date not null,
  concerned text not null,
  ground text not null,
  subject text not null,
  -- sealed: 投诉举报人, 联系方式
  person text,
  contact text,
  verified_on date check (verified_on >= received_on),
  verdict text,
  measure text,
  result text,
  told_on date check (told_on >= verified_on)`)};
create index disclosure_complaint_open on disclosure_complaint (received_on, id) where told_on is null and voided_at is null;

create table accountability ${record(`
  number text not null,
  "on" date not null,
  concerned text not null,
  cause text not null,
  basis text,
  form text not null,
  people bigint not null check (people >= 0)`)};

create table oversight_member ${record(`
  body text not null,
  name text not null,
  post text not null,
  duty text,
  from_on date not null,
  until_on date`)};

create table oversight_system ${record(`
  title text not null,
  number text,
  in_force_on date not null,
  reviewed_on date,
  review_by date,
  ended_on date`)};

create table oversight_meeting ${record(`
  "on" date not null,
  subject text not null,
  kind text not null,
  chair text,
  people bigint check (people >= 0),
  decided text`)};

create table oversight_budget ${record(`
  year bigint not null check (year between 2000 and 2099),
  item text not null,
  planned numeric not null check (planned >= 0),
  spent numeric check (spent >= 0),
  note text,
  year_on date generated always as (make_date(year::integer, 1, 1)) stored`)};

create table training_attendance ${record(`
  "on" date not null,
  subject text not null,
  unit text not null,
  people bigint not null check (people >= 0),
  absent text`)};

call watch_for_figures('disclosure_complaint', $$ select agency_id, extract(year from received_on), 9999 from changed $$);
call watch_for_figures('accountability', $$ select agency_id, extract(year from "on"), extract(year from "on") from changed $$);
`;

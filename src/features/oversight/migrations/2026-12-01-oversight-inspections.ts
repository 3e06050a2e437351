/**
 * Rounds of inspection (检查): who looks, at whom, by which list; what was found, and what became of it. Each visit is a record of the ledger of
 * inspections, from which figures are counted.
 */
export const sql = `
create table inspection_round (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  number text not null check (number <> ''),
  kind text not null check (kind <> ''),
  subject text not null check (subject <> ''),
  title text not null check (title <> ''),
  "on" date not null,
  inspector text not null default '',
  -- [{ code, says, basis }], as it was taken and changed for this round
  checklist jsonb not null,
  begun_by text not null,
  begun_by_id bigint not null,
  begun_at timestamptz not null default now(),
  unique (agency_id, number)
);

create table inspection_visit (
  id bigint generated always as identity primary key,
  round_id bigint not null references inspection_round,
  inspected_id integer not null references agency,
  -- null: not visited yet
  visited_on date,
  -- its record in the ledger
  inspection_id bigint unique references inspection,
  unique (round_id, inspected_id)
);
create index inspection_visit_by_inspected on inspection_visit (inspected_id, id desc);

create table inspection_finding (
  id bigint generated always as identity primary key,
  visit_id bigint not null references inspection_visit,
  -- of the checklist
  item text not null,
  says text not null check (says <> ''),
  -- where it was seen: an address, a place, a number of a case
  seen_at text not null default '',
  file_ref bigint,
  rectify_by date not null,
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  answered_on date,
  rechecked_on date,
  voided_at timestamptz,
  constraint inspection_finding_answered check ((state = 'open') or answered_on is not null),
  constraint inspection_finding_closed check ((state = 'closed') = (rechecked_on is not null))
);
create index inspection_finding_by_visit on inspection_finding (visit_id, id);
-- those that are late or wait, of all rounds
create index inspection_finding_unsettled on inspection_finding (rectify_by, id) where state <> 'closed' and voided_at is null;

create table inspection_finding_step (
  id bigint generated always as identity primary key,
  finding_id bigint not null references inspection_finding,
  step text not null check (step in ('found', 'answered', 'sent-back', 'passed', 'voided')),
  says text not null,
  "on" date not null,
  -- the last day, where the step sets one
  rectify_by date,
  by_id bigint not null,
  by_name text not null,
  at timestamptz not null default now()
);
create index inspection_finding_step_by_finding on inspection_finding_step (finding_id, id);
`;

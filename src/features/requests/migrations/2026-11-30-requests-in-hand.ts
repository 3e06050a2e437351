/** Acts of cases that the office handles one by one (办理事件). */
export const sql = `
-- each act as the clock reads it; what the ledger, the figures and the lists know of the case follows from it in the same
-- transaction
create table request_act (
  id bigint generated always as identity primary key,
  request_id bigint not null references disclosure_request,
  -- the order in which acts were recorded, those taken back included
  place integer not null check (place > 0),
  event jsonb not null check (event ? 'type' and event ? 'on'),
  actor_name text not null,
  at timestamptz not null default now(),
  -- what shows it: a letter, a receipt, a register
  evidence text check (evidence <> ''),
  -- a wrong entry is taken back with its reason, never deleted
  undone_at timestamptz,
  undone_by text,
  undone_because text check (undone_because <> ''),
  unique (request_id, place),
  check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_because is null))
);
-- a case ends once
create unique index request_act_end on request_act (request_id)
  where undone_at is null and event ->> 'type' in ('replied', 'withdrawn', 'abandoned');
`;

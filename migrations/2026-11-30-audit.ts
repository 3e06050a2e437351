export const sql = `
-- How many events tell of each subject: a row that is gone leaves a gap in their numbers.
create table audit_subject (
  kind text not null,
  id text not null,
  events integer not null check (events > 0),
  primary key (kind, id)
);

create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (actor_kind in ('person', 'token', 'command-line', 'system', 'public')),
  actor_id text,
  actor_name text not null,
  agency_id bigint,
  action text not null check (action ~ '^[a-z-]+[.][a-z-]+$'),
  subject_kind text not null,
  subject_id text not null,
  -- among the events of its subject, from 1
  number integer not null check (number > 0),
  details jsonb not null default '{}',
  request_id text,
  unique (subject_kind, subject_id, number)
);
create index audit_event_by_agency on audit_event (agency_id, id);
create index audit_event_by_actor on audit_event (actor_id, id);
create index audit_event_by_action on audit_event (action, id);

-- Events that wait for the sealer, with the transaction that wrote them.
create table audit_unsealed (
  event_id bigint primary key,
  xid xid8 not null default pg_current_xact_id()
);

create table audit_seal (
  number bigint primary key check (number > 0),
  event_id bigint not null unique,
  event_hash bytea not null,
  -- of the seal before and event_hash: no earlier event changes without all later seals
  hash bytea not null,
  sealed_at timestamptz not null default now()
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function audit_is_append_only();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function audit_is_append_only();
`;

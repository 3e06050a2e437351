/** Signing chains (审签): who signed for which content, in which order. */
export const sql = `
create table signing (
  id integer generated always as identity primary key,
  -- what is signed: report/12
  subject_kind text not null,
  subject_id bigint not null,
  agency_id integer not null references agency,
  -- of exactly the bytes that signers see
  content_hash bytea not null check (length(content_hash) = 32),
  -- whoever wrote of it: none of them signs
  author_ids integer[] not null check (cardinality(author_ids) > 0),
  submitted_by text not null,
  submitted_at timestamptz not null default now(),
  state text not null default 'open' check (state in ('open', 'signed', 'returned', 'void')),
  closed_at timestamptz,
  constraint signing_closed check ((state = 'open') = (closed_at is null))
);
create unique index signing_open_once on signing (subject_kind, subject_id) where state = 'open';
create index signing_by_subject on signing (subject_kind, subject_id, id);

create table signing_step (
  signing_id integer not null references signing,
  -- from 1: the order in which they sign
  place smallint not null check (place > 0),
  name text not null,
  -- in which agency somebody has to hold which role, at which level
  agency_id integer not null references agency,
  role text not null,
  level smallint,
  -- whoever signs there may sign here too
  shares_with smallint[] not null default '{}',
  primary key (signing_id, place)
);
create index signing_step_by_role on signing_step (agency_id, role);

create table signature (
  id integer generated always as identity primary key,
  signing_id integer not null,
  place smallint not null,
  person_id integer not null,
  person_name text not null,
  -- whose role it is, where it was delegated
  for_person_id integer,
  for_person_name text,
  act text not null check (act in ('signed', 'returned')),
  opinion text not null check (length(opinion) <= 2000),
  content_hash bytea not null,
  at timestamptz not null default clock_timestamp(),
  foreign key (signing_id, place) references signing_step,
  constraint signature_returned_with_reason check (act = 'signed' or opinion <> '')
);
create unique index signature_once on signature (signing_id, place) where act = 'signed';
create index signature_by_person on signature (person_id, id);

-- The program decides before it signs; this holds whatever it forgets.
create function signature_is_lawful() returns trigger language plpgsql as $$
declare
  chain signing;
  shares smallint[];
begin
  select * into chain from signing where id = new.signing_id for update;
  if chain.state <> 'open' then
    raise exception 'signing % is closed', new.signing_id using errcode = 'check_violation';
  end if;
  if new.content_hash <> chain.content_hash then
    raise exception 'signed content is not the submitted one' using errcode = 'check_violation';
  end if;
  if new.act = 'returned' then return new; end if;
  if new.person_id = any (chain.author_ids) or new.for_person_id = any (chain.author_ids) then
    raise exception 'nobody signs own work' using errcode = 'check_violation';
  end if;
  if exists (select from signing_step step where step.signing_id = new.signing_id and step.place < new.place
    and not exists (select from signature s where s.signing_id = step.signing_id and s.place = step.place
      and s.act = 'signed')) then
    raise exception 'an earlier step is not signed' using errcode = 'check_violation';
  end if;
  select shares_with into shares from signing_step where signing_id = new.signing_id and place = new.place;
  if exists (select from signature s where s.signing_id = new.signing_id and s.act = 'signed'
    and s.place <> all (shares)
    and array[s.person_id, s.for_person_id] && array[new.person_id, new.for_person_id]) then
    raise exception 'nobody signs two levels' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger signature_lawful before insert on signature
  for each row execute function signature_is_lawful();
create trigger signature_append_only before update or delete or truncate on signature
  for each statement execute function audit_is_append_only();
`;

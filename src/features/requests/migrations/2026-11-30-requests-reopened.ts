/** 重新答复: a decision on reconsideration or a judgment orders a new reply to a case that was answered. */
export const sql = `
-- the first outcome stays with the case, and table three counts it in its year
create table request_reopening (
  id bigint generated always as identity primary key,
  request_id bigint not null references disclosure_request,
  ordered_by text not null check (ordered_by in ('reconsideration', 'court')),
  -- number of the decision or the judgment
  dispute text not null check (dispute <> ''),
  -- the day on which the agency received it
  received_on date not null,
  -- what it says of time: working days, or a day; neither: the statutory period
  ordered_days integer check (ordered_days between 1 and 365),
  ordered_by_day date check (ordered_by_day >= received_on),
  -- by the legal clock, under the calendar named
  due_on date,
  certain_through date,
  certain_left integer check (certain_left >= 0),
  calendar text not null,
  urgent_on date not null generated always as
    (coalesce(due_on, certain_through + 1 + certain_left * 7 / 5, '9998-12-31'::date)) stored,
  result text check (result in ('granted', 'partial', 'deniedSecret', 'deniedLaw', 'deniedSafety', 'deniedThirdParty',
    'deniedInternal', 'deniedProcess', 'deniedEnforcement', 'deniedInquiry', 'unavailableNotHeld', 'unavailableNotReady',
    'unavailableUnclear', 'refusedPetition', 'refusedRepeat', 'refusedPublication', 'refusedExcessive', 'refusedConfirm',
    'otherRest')),
  replied_on date check (replied_on >= received_on),
  evidence text check (evidence <> ''),
  actor_name text not null,
  made_at timestamptz not null default now(),
  undone_at timestamptz,
  undone_by text,
  undone_because text check (undone_because <> ''),
  check ((certain_through is null) = (certain_left is null)),
  constraint request_reopening_outcome check ((result is null) = (replied_on is null)),
  check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_because is null))
);
create index request_reopening_by_case on request_reopening (request_id, id);
-- one handling at a time
create unique index request_reopening_open on request_reopening (request_id) where replied_on is null and undone_at is null;
create index request_reopening_urgent on request_reopening (urgent_on, request_id) where replied_on is null and undone_at is null;
create index request_reopening_by_calendar on request_reopening (calendar) where replied_on is null and undone_at is null;

-- only what was answered is answered anew, and what was reopened stays answered
create function request_reopens_replied() returns trigger language plpgsql as $$
begin
  if exists (
    select from request_reopening as reopening join disclosure_request as request on request.id = reopening.request_id
    where reopening.request_id = case tg_table_name when 'request_reopening' then (to_jsonb(new) ->> 'request_id')::bigint
      else (to_jsonb(new) ->> 'id')::bigint end
      and reopening.undone_at is null and (request.replied_on is null or request.replied_on > reopening.received_on)
  ) then
    raise exception 'a case is reopened that was not answered' using errcode = 'check_violation',
      constraint = 'request_reopens_replied', table = 'request_reopening';
  end if;
  return null;
end $$;
create constraint trigger request_reopens_replied after insert or update on request_reopening
  deferrable initially deferred for each row execute function request_reopens_replied();
create constraint trigger request_reopens_replied after update of replied_on on disclosure_request
  deferrable initially deferred for each row when (old.replied_on is distinct from new.replied_on)
  execute function request_reopens_replied();

call watch_for_figures('request_reopening', $$
  select request.agency_id, extract(year from changed.received_on), 9999
  from changed join disclosure_request as request on request.id = changed.request_id $$);

-- what is in hand (未办结): cases without a reply, and those that are answered anew
create view request_in_hand as
  select id, agency_id, number, subject, section, officer_id, received_on, step, awaited_by, due_on, certain_through,
    certain_left, urgent_on, false as is_reopened
  from disclosure_request where replied_on is null and voided_at is null
  union all
  select request.id, request.agency_id, request.number, request.subject, request.section, request.officer_id,
    reopening.received_on, 'counting', null, reopening.due_on, reopening.certain_through, reopening.certain_left,
    reopening.urgent_on, true
  from request_reopening as reopening join disclosure_request as request on request.id = reopening.request_id
  where reopening.replied_on is null and reopening.undone_at is null and request.voided_at is null;
`;

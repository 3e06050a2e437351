/** 审查: how an officer came to an outcome, and what it rests on; what a case is that is no request for disclosure. */
export const sql = `
create table request_review (
  request_id bigint primary key references disclosure_request,
  -- the answers of the five steps, in the order of the steps
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  outcome text not null check (outcome in ('askCorrection', 'ownRecord', 'granted', 'partial', 'deniedSecret', 'deniedLaw',
    'deniedSafety', 'deniedThirdParty', 'deniedInternal', 'deniedProcess', 'deniedEnforcement', 'deniedInquiry',
    'unavailableNotHeld', 'unavailableNotReady', 'unavailableUnclear', 'refusedPetition', 'refusedRepeat',
    'refusedPublication', 'refusedExcessive', 'refusedConfirm', 'otherRest')),
  needs jsonb not null check (jsonb_typeof(needs) = 'object'),
  actor_name text not null,
  at timestamptz not null default now(),
  -- an outcome stands with what it rests on, or not at all
  constraint request_review_search check (outcome <> 'unavailableNotHeld' or needs ?& array['systems', 'words', 'days', 'people']),
  constraint request_review_third_party check (outcome <> 'deniedThirdParty' or needs ?& array['opinion', 'harm', 'reasons']),
  constraint request_review_basis check (outcome not in ('deniedSecret', 'deniedLaw') or needs ?& array['basis', 'reasons']),
  constraint request_review_harm check (outcome <> 'deniedSafety' or needs ?& array['harm', 'reasons']),
  constraint request_review_reasons check (outcome not in ('deniedInternal', 'deniedProcess', 'deniedEnforcement',
    'unavailableNotReady', 'unavailableUnclear', 'refusedExcessive', 'otherRest') or needs ? 'reasons'),
  constraint request_review_partial check (outcome <> 'partial' or needs ?& array['given', 'withheld', 'basis', 'reasons']),
  constraint request_review_given check (outcome <> 'granted' or needs ? 'given'),
  constraint request_review_where check (outcome not in ('deniedInquiry', 'refusedPetition', 'refusedPublication') or needs ? 'where'),
  constraint request_review_earlier check (outcome not in ('refusedRepeat', 'refusedConfirm') or needs ? 'earlier')
);

-- 更正本人信息 (条例第四十一条) is kept among the cases, and counts in no figure of table three
alter table disclosure_request
  add matter text not null default 'disclosure' check (matter in ('disclosure', 'ownRecord')),
  add constraint request_own_record_outcome check (matter = 'disclosure' or result is null or result in ('otherRest', 'withdrawn')),
  -- 一事一案: the request of which this case is a part
  add split_from bigint references disclosure_request;
create index disclosure_request_by_whole on disclosure_request (split_from) where split_from is not null;

-- a case whose acts are kept ends in one outcome, on the day of the act that ends it: neither without the other, at commit
create function request_ends_once() returns trigger language plpgsql as $$
declare
  told record;
  asked bigint := case tg_table_name when 'request_act' then (to_jsonb(new) ->> 'request_id')::bigint
    else (to_jsonb(new) ->> 'id')::bigint end;
begin
  select request.result, request.replied_on, ending.on_day, ending.acts into told
  from disclosure_request as request cross join lateral (
    select count(*) as acts, min((event ->> 'on')::date)
      filter (where event ->> 'type' in ('replied', 'withdrawn', 'abandoned')) as on_day
    from request_act where request_id = request.id and undone_at is null
  ) as ending where request.id = asked;
  if told.acts > 0 and (told.result is null) <> (told.on_day is null)
    or told.acts > 0 and told.replied_on is distinct from told.on_day then
    raise exception 'a case and the acts of it do not end alike' using errcode = 'check_violation',
      constraint = 'request_ends_once', table = 'disclosure_request';
  end if;
  return null;
end $$;
create constraint trigger request_ends_once after insert or update on request_act
  deferrable initially deferred for each row execute function request_ends_once();
create constraint trigger request_ends_once after update of result, replied_on on disclosure_request
  deferrable initially deferred for each row
  when (old.result is distinct from new.result or old.replied_on is distinct from new.replied_on)
  execute function request_ends_once();
`;

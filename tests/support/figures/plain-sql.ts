/**
 * Each figure of a year over again, in plain SQL over the tables: it shares nothing with the figures of the program. `$1` the
 * agency, `$2` the year, `$3` today, `$4` whether expiry counts as repeal, `$5` whether disputes carried in count.
 */
export const plainSql = `
with asked as (
  select $1::integer as agency, $2::integer as year, $3::date as today, $4::boolean as expiry_counts,
    $5::boolean as carried_in, make_date($2, 1, 1) as first_day, least(make_date($2, 12, 31), $3::date) as last_day
),
document as (
  select type, issued_on, coalesce(ended_on, coalesce(extended_to, expires_on) + interval '1 day')::date as gone_on,
    coalesce(ended_by, 'expired') as gone_by
  from normative_document, asked where agency_id = agency and voided_at is null
),
types (type) as (values ('regulations'), ('normative')),
suit as (
  select type, filed_on, closed_on, outcome from dispute, asked
  where agency_id = agency and voided_at is null and not coalesce(co_defendant_only, false)
    and (extract(year from filed_on) = year and filed_on <= today
      or carried_in and filed_on < first_day and not coalesce(closed_on < first_day, false))
),
suits (type) as (values ('review'), ('direct'), ('afterReview'))
select 't2.' || type || '.issued' as key,
  (select count(*) from document, asked where document.type = types.type
    and extract(year from issued_on) = year and issued_on <= today)::numeric as value from types
union all
select 't2.' || type || '.repealed',
  (select count(*) from document, asked where document.type = types.type
    and extract(year from gone_on) = year and gone_on <= today
    and gone_by in ('repealed', case when expiry_counts then 'expired' end)) from types
union all
select 't2.' || type || '.inForce',
  (select count(*) from document, asked where document.type = types.type
    and issued_on <= last_day and not coalesce(gone_on <= last_day, false)) from types
union all
select 't2.' || type || '.decisions',
  (select coalesce(sum(decisions), 0) from decision_count, asked where agency_id = agency and voided_at is null
    and decision_count.type = rows.type and extract(year from month) = year)
from (values ('licensing'), ('penalty'), ('coercion')) as rows (type)
union all
select 't2.fees.amountWan', (select coalesce(sum(amount_yuan), 0) / 10000 from fee_sum, asked
  where agency_id = agency and voided_at is null and extract(year from month) = year)
union all
select 't4.' || suits.type || '.' || outcomes.outcome, (select count(*) from suit, asked
  where suit.type = suits.type and outcomes.outcome in
    ('total', case when closed_on <= last_day then suit.outcome else 'pending' end))
from suits cross join (values ('upheld'), ('corrected'), ('other'), ('pending'), ('total')) as outcomes (outcome)
`;

/** Table three over again. */
export const plainRequestSql = `
with asked as (
  select $1::integer as agency, $2::integer as year, $3::date as today, $4::boolean as expiry_counts,
    $5::boolean as carried_in, make_date($2, 1, 1) as first_day, least(make_date($2, 12, 31), $3::date) as last_day
),
request as (
  select applicant_kind, received_on, replied_on,
    case result when 'withdrawn' then 'otherRest' else result end as result
  from disclosure_request, asked where agency_id = agency and voided_at is null
),
kinds (kind) as (values ('natural'), ('enterprise'), ('research'), ('charity'), ('legal'), ('otherOrg'), ('total')),
results (result) as (values ('granted'), ('partial'), ('deniedSecret'), ('deniedLaw'), ('deniedSafety'),
  ('deniedThirdParty'), ('deniedInternal'), ('deniedProcess'), ('deniedEnforcement'), ('deniedInquiry'),
  ('unavailableNotHeld'), ('unavailableNotReady'), ('unavailableUnclear'), ('refusedPetition'), ('refusedRepeat'),
  ('refusedPublication'), ('refusedExcessive'), ('refusedConfirm'), ('otherNotCorrected'), ('otherUnpaid'), ('otherRest'), ('total'))
select 't3.new.' || kind as key, (select count(*) from request, asked
  where kind in (applicant_kind, 'total') and extract(year from received_on) = year) as value from kinds
union all
select 't3.carriedIn.' || kind, (select count(*) from request, asked
  where kind in (applicant_kind, 'total') and received_on < first_day
    and not coalesce(replied_on < first_day, false)) from kinds
union all
select 't3.' || results.result || '.' || kind, (select count(*) from request, asked
  where kind in (applicant_kind, 'total') and results.result in (request.result, 'total')
    and extract(year from replied_on) = year) from results cross join kinds
union all
select 't3.carriedOut.' || kind, (select count(*) from request, asked
  where kind in (applicant_kind, 'total') and received_on <= last_day
    and not coalesce(replied_on <= last_day, false)) from kinds
`;

/** Items made public, and sums of other figures, over again. */
export const plainItemSql = `
with asked as (
  select $1::integer as agency, $2::integer as year, $3::date as today, $4::boolean as expiry_counts,
    $5::boolean as carried_in, make_date($2, 1, 1) as first_day, least(make_date($2, 12, 31), $3::date) as last_day
),
item as (
  select i.*, exists (select 1 from disclosure_item o, asked where o.agency_id = i.agency_id and o.voided_at is null
      and o.interprets is not null and translate(o.interprets, '﹝﹞', '〔〕') = i.document_number) as is_interpreted,
    (select count(*) from regexp_split_to_table(coalesce(channels, ''), '、') as channel where channel <> '') as channel_count
  from disclosure_item i, asked where i.agency_id = agency and i.voided_at is null
),
published as (select item.* from item, asked where extract(year from published_on) = year and published_on <= today)
select 'items.published' as key, (select count(*) from published)::numeric as value
union all select 'items.itemTimes', (select coalesce(sum(greatest(channel_count, 1)), 0) from published)
union all select 'items.inKeyFields', (select count(*) from published where fields is not null)
union all select 'items.interpretations', (select count(*) from published where interprets is not null)
union all select 'items.interpreted', (select count(*) from published where is_interpreted)
union all select 'items.withdrawn', (select count(*) from item, asked where extract(year from withdrawn_on) = year)
union all select 'documents.interpreted', (select count(*) from normative_document d, asked
  where d.agency_id = agency and d.voided_at is null and extract(year from issued_on) = year and issued_on <= today
    and exists (select 1 from item where published_on <= last_day and translate(item.interprets, '﹝﹞', '〔〕') = d.number))
`;

const asked = `
with asked as (
  select $1::integer as agency, $2::integer as year, $3::date as today, $4::boolean as expiry_counts,
    $5::boolean as carried_in, make_date($2, 1, 1) as first_day, least(make_date($2, 12, 31), $3::date) as last_day
)`;

/** Counts of requests by the clock, of fees and of extensions, over again. */
export const plainClockSql = `${asked},
request as (
  select * from disclosure_request, asked where agency_id = agency and voided_at is null
),
replied as (select * from request where extract(year from replied_on) = year and replied_on <= last_day),
event as (
  select act, on_day, request.* from request_event e join request on request.id = e.request_id where e.revoked_at is null
)
select 'requests.received' as key, (select count(*) from request where extract(year from received_on) = year)::numeric as value
union all select 'requests.carriedIn', (select count(*) from request where received_on < first_day
  and not coalesce(replied_on < first_day, false))
union all select 'requests.concluded', (select count(*) from replied)
union all select 'requests.carriedOut', (select count(*) from request where received_on <= last_day
  and not coalesce(replied_on <= last_day, false))
union all select 'requests.onTime', (select count(*) from replied where verdict = 'onTime')
union all select 'requests.late', (select count(*) from replied where verdict = 'late')
union all select 'requests.clockUncertain', (select count(*) from replied where verdict = 'uncertain')
union all select 'requests.extended', (select count(*) from replied where extended_by is not null
  or id in (select id from event where act = 'extended'))
union all select 'requests.corrected', (select count(*) from replied where id in (select id from event where act = 'corrected'))
union all select 'requests.feeNotices', (select count(*) from event where act = 'feeNotified' and extract(year from on_day) = year)
union all select 'requests.feeNoticedYuan', (select coalesce(sum(fee_yuan), 0) from event
  where act = 'feeNotified' and extract(year from on_day) = year)
union all select 'requests.feeYuan', (select coalesce(sum(paid_yuan), 0) from event
  where act = 'feePaid' and extract(year from on_day) = year)
`;

/** Sums of documents, disputes and items, over again; and what was typed in the trial form, null where nothing was. */
export const plainOtherSql = `${asked},
document as (
  select type, issued_on, coalesce(ended_on, coalesce(extended_to, expires_on) + interval '1 day')::date as gone_on,
    coalesce(ended_by, 'expired') as gone_by
  from normative_document, asked where agency_id = agency and voided_at is null
),
suit as (
  select filed_on, closed_on, outcome from dispute, asked
  where agency_id = agency and voided_at is null and not coalesce(co_defendant_only, false)
    and (extract(year from filed_on) = year and filed_on <= today
      or carried_in and filed_on < first_day and not coalesce(closed_on < first_day, false))
),
item as (
  select * from disclosure_item, asked where agency_id = agency and voided_at is null and extract(year from published_on) = year
)
select 'documents.issued' as key, (select count(*) from document, asked where extract(year from issued_on) = year)::numeric as value
union all select 'documents.ended', (select count(*) from document, asked where extract(year from gone_on) = year and gone_on <= today
  and gone_by in ('repealed', case when expiry_counts then 'expired' end))
union all select 'documents.inForce', (select count(*) from document, asked
  where issued_on <= last_day and not coalesce(gone_on <= last_day, false))
union all select 'disputes.filed', (select count(*) from suit)
union all select 'disputes.corrected', (select count(*) from suit, asked where closed_on <= last_day and outcome = 'corrected')
union all select 'items.late', (select count(*) from item where lateness = 'late')
union all select 'items.lateUnknown', (select count(*) from item where lateness = 'unknown')
union all select case when cells.cell in ('t2.licensing.decisions', 't2.penalty.decisions', 't2.coercion.decisions')
    then 'trial.' || cells.cell else cells.cell end,
  (select case when is_decrease then -amount else amount end from trial_entry, asked
    where agency_id = agency and voided_at is null and extract(year from year_on) = year and trial_entry.cell = cells.cell)
from (values ('t2.regulations.made'), ('t2.regulations.published'), ('t2.regulations.total'), ('t2.normative.made'),
  ('t2.normative.published'), ('t2.normative.total'), ('t2.licensing.previous'), ('t2.licensing.change'), ('t2.licensing.decisions'),
  ('t2.otherServices.previous'), ('t2.otherServices.change'), ('t2.otherServices.decisions'), ('t2.penalty.previous'),
  ('t2.penalty.change'), ('t2.penalty.decisions'), ('t2.coercion.previous'), ('t2.coercion.change'), ('t2.coercion.decisions'),
  ('t2.fees.previous'), ('t2.fees.change'), ('t2.procurement.count'), ('t2.procurement.amountYuan')) as cells (cell)
`;

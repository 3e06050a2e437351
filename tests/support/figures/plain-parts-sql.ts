/** Figures by a dimension over again, a row an entry, in plain SQL that shares nothing with the program; `$1` the agency, `$2` the year, `$3` today. */
export const plainPartsSql = `
with asked as (select $1::integer as agency, $2::integer as year, $3::date as today, make_date($2, 1, 1) as first_day),
item as (
  select * from disclosure_item, asked where agency_id = agency and voided_at is null
    and extract(year from published_on) = year and published_on <= today
),
request as (
  select number, received_on, replied_on, section, verdict,
    case applicant_kind when 'natural' then '自然人' when 'enterprise' then '商业企业' when 'research' then '科研机构'
      when 'charity' then '社会公益组织' when 'legal' then '法律服务机构' else '其他' end as kind,
    case channel when 'inPerson' then '当面' when 'oral' then '口头' when 'registeredPost' then '邮寄' when 'ordinaryPost' then '平信'
      when 'online' then '网上' when 'email' then '电子邮件' when 'fax' then '传真' when 'other' then '其他' end as came_by
  from disclosure_request, asked where agency_id = agency and voided_at is null
),
received as (select request.* from request, asked where extract(year from received_on) = year),
replied as (select request.* from request, asked where extract(year from replied_on) = year),
document as (
  select case type when 'normative' then '行政规范性文件' else '规章' end as type from normative_document, asked
  where agency_id = agency and voided_at is null and extract(year from issued_on) = year
),
decision as (
  select to_char(month, 'YYYY-MM') as month, source, type, decisions from decision_count, asked
  where agency_id = agency and voided_at is null and extract(year from month) = year
),
fee as (
  select to_char(month, 'YYYY-MM') as month, item, amount_yuan from fee_sum, asked
  where agency_id = agency and voided_at is null and extract(year from month) = year
),
part (key, dimension, name, share) as (
  select 'items.published', 'category', category, 1::numeric from item
  union all select 'items.published', 'origin', case origin when 'own' then '本级' else '转载' end, 1 from item
  union all select 'items.published', 'month', left(published_on::text, 7), 1 from item
  union all select 'items.published', 'field', word, 1 from item left join lateral string_to_table(fields, '、') as word on true
  union all select 'items.inKeyFields', 'field', word, 1 from item, string_to_table(fields, '、') as word
  union all select 'items.published', 'channel', word, 1 from item left join lateral string_to_table(channels, '、') as word on true
  union all select 'items.itemTimes', 'channel', word, 1 from item left join lateral string_to_table(channels, '、') as word on true
  union all select 'items.interpretations', 'category', category, 1 from item where interprets is not null
  union all select 'requests.received', 'applicantKind', kind, 1 from received
  union all select 'requests.received', 'channel', came_by, 1 from received
  union all select 'requests.received', 'month', left(received_on::text, 7), 1 from received
  union all select 'requests.received', 'section', section, 1 from received
  union all select 'requests.concluded', 'applicantKind', kind, 1 from replied
  union all select 'requests.concluded', 'month', left(replied_on::text, 7), 1 from replied
  union all select 'requests.onTime', 'section', section, 1 from replied where verdict = 'onTime'
  union all select 't3.new.natural', 'channel', came_by, 1 from received where kind = '自然人'
  union all select 't3.new.total', 'applicantKind', kind, 1 from received
  union all select 'documents.issued', 'type', type, 1 from document
  union all select 't2.' || type || '.decisions', 'month', month, decisions from decision
  union all select 't2.' || type || '.decisions', 'source', source, decisions from decision
  union all select 't2.fees.amountWan', 'month', month, amount_yuan / 10000 from fee
  union all select 't2.fees.amountWan', 'item', item, amount_yuan / 10000 from fee
)
select key, dimension, coalesce(name, '未登记') as name, sum(share) as value from part group by key, dimension, coalesce(name, '未登记')
`;

/** Each item that is interpreted, with the day of its first interpretation. */
export const plainLagSql = `
select item.published_on::text as on, min(other.published_on)::text as interpreted_on
from disclosure_item item join disclosure_item other on other.agency_id = item.agency_id and other.voided_at is null
  and translate(other.interprets, '﹝﹞', '〔〕') in (item.document_number, item.index_number)
where item.agency_id = $1 and item.voided_at is null and extract(year from item.published_on) = $2 and item.published_on <= $3
group by item.id, item.published_on
`;

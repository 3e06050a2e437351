/** What registers (登记簿) have of items: all of them, public or not. */
export const sql = `
create or replace view registered_item as
  select id, agency_id, title, coalesce(index_number, allotted_number) as index_number, document_number,
    case attribute when 'proactive' then '主动公开' when 'onRequest' then '依申请公开' else '不予公开' end as attribute,
    attribute = 'proactive' as is_public, category as word, created_on as formed_on, published_on, withdrawn_on, url,
    '/items?item=' || id as path
  from disclosure_item where voided_at is null;
-- what is not public is little of all
create index disclosure_item_not_public on disclosure_item (agency_id, day, id)
  where attribute <> 'proactive' and voided_at is null;
`;

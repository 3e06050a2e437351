/** 公开属性的依据: why something is not public stands with its record; of a draft what was reviewed last, so that a change is told. */
export const sql = `
alter table disclosure_item add column attribute_because text check (attribute_because <> '');
update disclosure_item as item set attribute_because = nullif(last.because, '')
from (select distinct on (item_id) item_id, sent::jsonb->'content'->>'attributeBecause' as because
  from item_version order by item_id, number desc) as last
where last.item_id = item.id and item.attribute <> 'proactive';

alter table item_draft add column reviewed_attribute text
  check (reviewed_attribute in ('proactive', 'onRequest', 'withheld'));

create or replace view registered_item as
  select id, agency_id, title, coalesce(index_number, allotted_number) as index_number, document_number,
    case attribute when 'proactive' then '主动公开' when 'onRequest' then '依申请公开' else '不予公开' end as attribute,
    attribute = 'proactive' as is_public, category as word, created_on as formed_on, published_on, withdrawn_on, url,
    '/items?item=' || id as path, attribute_because as because
  from disclosure_item where voided_at is null;
`;

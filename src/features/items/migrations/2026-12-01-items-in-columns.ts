/** What columns (栏目) gather of items: what is public, by its 类别. */
export const sql = `
create or replace view column_entry as
  select id, agency_id, category as word, title, created_on as formed_on, published_on,
    '/items?item=' || id as path
  from disclosure_item
  where category is not null and attribute = 'proactive' and withdrawn_on is null and voided_at is null;
-- the newest of a column, and how many
drop index disclosure_item_by_category;
create index disclosure_item_by_category on disclosure_item (agency_id, category, published_on desc)
  where category is not null;
`;

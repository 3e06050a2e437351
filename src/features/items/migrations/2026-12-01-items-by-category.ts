/** What stands in a column, and beside an item in its column and on its subject, the last published first: an agency may have hundreds of thousands of others. */
export const sql = `
create index item_page_by_category on item_page (agency_id, category, published_on desc, item_id desc) where markup is not null;
create index item_page_by_topic on item_page (agency_id, topic, published_on desc, item_id desc)
  where markup is not null and topic <> '';
`;

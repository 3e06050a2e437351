/** What lists, search and open data tell of a public item beside its text; nothing of it outlives the page. */
export const sql = `
alter table item_page
  add column topic text not null default '',
  add column genre text not null default '',
  add column keywords text not null default '',
  add column formed_on date,
  -- the text of its attachments, which search looks through
  add column attached_text text not null default '';
update item_page as page set topic = content->>'topic', genre = content->>'genre', keywords = content->>'keywords',
  formed_on = nullif(content->>'formedOn', '')::date
from (select distinct on (item_id) item_id, sent::jsonb->'content' as content from item_version order by item_id, number desc)
  as version
where version.item_id = page.item_id and page.markup is not null;
-- who withdraws it forgets none of it
alter table item_page add constraint item_page_emptied check (
  markup is not null or (title = '' and summary = '' and category = '' and document_number = '' and topic = ''
    and genre = '' and keywords = '' and attached_text = ''));
`;

/** 历次修改: what the public sees of the versions of an item, where the agency wishes; nothing of it is left once it is withdrawn. */
export const sql = `
-- what stood before is not to be shown again: a version that took out what should never have been public
alter table item_draft add column hides_before boolean not null default false;
alter table item_version add column hides_before boolean not null default false;

create table item_page_version (
  item_id bigint not null references item_page,
  number integer not null,
  published_on date not null,
  because text check (because <> ''),
  -- lines that changed; none where they are not to be seen, or it is the first
  changes jsonb,
  primary key (item_id, number)
);
`;

/** 旧地址: where an item stood on another site, so that old links lead on. */
export const sql = `
create table item_old_address (
  id bigint generated always as identity primary key,
  -- path and query, as browsers ask for it; one leads to one item of the installation
  path text not null unique check (path ~ '^/.' and length(path) <= 1000),
  agency_id integer not null references agency,
  -- what was imported of it, while that is no item yet
  draft_id bigint references item_draft on delete cascade,
  item_id bigint references disclosure_item,
  -- the number that the item had there (索引号), and the day on which it was made public
  index_number text check (index_number <> ''),
  published_on date,
  -- of what was read: a page that changed since is seen
  source_hash bytea check (length(source_hash) = 32),
  made_by text not null,
  made_at timestamptz not null default now(),
  constraint item_old_address_of_one check (num_nonnulls(draft_id, item_id) > 0)
);
-- lists of an agency, the last added first
create index item_old_address_by_agency on item_old_address (agency_id, id desc);
create index item_old_address_by_item on item_old_address (item_id) where item_id is not null;
create index item_old_address_by_draft on item_old_address (draft_id) where draft_id is not null;

-- Once a draft is an item its old addresses lead to it, whoever publishes it.
create function old_addresses_of_item() returns trigger language plpgsql as $$
begin
  update item_old_address set item_id = new.item_id where draft_id = new.id and item_id is null;
  return null;
end
$$;
create trigger item_draft_old_addresses after update of item_id on item_draft
  for each row when (new.item_id is not null and old.item_id is null) execute function old_addresses_of_item();
`;

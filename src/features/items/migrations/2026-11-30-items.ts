/** 主动公开信息. */
export const sql = `
create table disclosure_item (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- what a row is known by: 索引号, else title and day as they are compared
  key text not null check (key <> ''),
  title text not null check (title <> ''),
  published_on date,
  -- as the sheet has it; else one is allotted, which never stands in the sheet's column
  index_number text check (index_number <> ''),
  allotted_number text check (allotted_number <> ''),
  category text check (category <> ''),
  fields text check (fields <> ''),
  origin text not null check (origin in ('own', 'reposted')),
  channels text check (channels <> ''),
  attribute text not null check (attribute in ('proactive', 'onRequest', 'withheld')),
  created_on date,
  document_number text check (document_number <> ''),
  interprets text check (interprets <> ''),
  withdrawn_on date,
  withdrawn_because text check (withdrawn_because <> ''),
  url text check (url <> ''),
  -- when it was made public, else formed: by which it belongs to a year
  day date generated always as (coalesce(published_on, created_on)) stored,
  -- Numbers as references to them are compared; the second is the one that holds.
  document_key text,
  index_key text,
  interprets_key text,
  -- by article 26
  lateness text check (lateness in ('late', 'inTime', 'unknown')),
  is_of_office boolean not null default false,
  voided_at timestamptz,
  voided_because text check (voided_because <> ''),
  made_at timestamptz not null default now(),
  unique (agency_id, key),
  check ((voided_at is null) = (voided_because is null)),
  constraint item_day_of_publication check ((attribute = 'proactive') = (published_on is not null)),
  constraint item_day_of_others check (attribute = 'proactive' or created_on is not null)

);
-- 索引号 is unique in the agency, given or allotted
create unique index disclosure_item_by_index on disclosure_item (agency_id, index_key) where index_key is not null;
-- lists, newest first, of one agency and of many; counts of a year
create index disclosure_item_by_agency on disclosure_item (agency_id, day desc, id desc);
create index disclosure_item_by_day on disclosure_item (day desc, id desc);
create index disclosure_item_by_withdrawal on disclosure_item (agency_id, withdrawn_on) where withdrawn_on is not null;
-- an interpretation finds its document, a document its interpretations
create index disclosure_item_by_document on disclosure_item (agency_id, document_key) where document_key is not null;
create index disclosure_item_by_interpreted on disclosure_item (agency_id, interprets_key) where interprets_key is not null;
-- categories of an agency
create index disclosure_item_by_category on disclosure_item (agency_id, category) where category is not null;
`;

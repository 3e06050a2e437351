/** 公开页面: what the public sees of items. The site reads these tables alone; what was withdrawn has no text here any more. */
export const sql = `
alter table item_draft
  add column item_id bigint unique references disclosure_item,
  add constraint item_draft_published check ((state in ('published', 'withdrawn')) <= (item_id is not null));

create table item_page (
  item_id bigint primary key references disclosure_item,
  agency_id integer not null references agency,
  version integer not null default 1,
  title text not null,
  category text not null,
  index_number text not null,
  document_number text not null,
  summary text not null,
  published_on date not null,
  -- of the version that is shown, where it is not the first
  revised_on date,
  -- in the bytes that were signed
  markup text,
  changed_at timestamptz not null default now(),
  -- 撤销: when, why by its kind, what the public is told, and what took its place
  withdrawn_on date,
  withdrawn_kind text check (withdrawn_kind in ('error', 'expired', 'replaced', 'law', 'privacy')),
  withdrawn_says text check (withdrawn_says <> ''),
  successor_id bigint references disclosure_item,
  constraint item_page_withdrawn check (
    (withdrawn_on is null) = (markup is not null) and (withdrawn_on is null) = (withdrawn_kind is null)
    and (withdrawn_on is null) = (withdrawn_says is null))
);
-- lists, the last published first, of one agency and of all; of what is public alone
create index item_page_by_agency on item_page (agency_id, published_on desc, item_id desc) where markup is not null;
create index item_page_by_day on item_page (published_on desc, item_id desc) where markup is not null;

-- Every version that was public, byte for byte as it was signed: for the archive, never for the site.
create table item_version (
  item_id bigint not null references disclosure_item,
  number integer not null,
  sent text not null,
  content_hash bytea not null check (length(content_hash) = 32),
  -- the chain that signed it
  signing_id bigint references signing,
  published_by text not null,
  published_at timestamptz not null default now(),
  primary key (item_id, number)
);
`;

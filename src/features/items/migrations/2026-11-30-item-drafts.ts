/** 信息草稿: an item while it is written, reviewed, published, revised and withdrawn. */
export const sql = `
create table item_draft (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  state text not null default 'writing' check (state in ('writing', 'signing', 'signed', 'published', 'withdrawn')),
  -- raised by each change: who writes over another's change is told
  revision integer not null default 1,
  -- metadata and text, as the room's schema has them
  content jsonb not null,
  -- for lists and search
  title text generated always as (content->>'title') stored,
  begun_by text not null,
  begun_at timestamptz not null default now(),
  changed_by text not null,
  changed_at timestamptz not null default now()
);
-- lists of an agency by state, the last changed first
create index item_draft_by_agency on item_draft (agency_id, state, changed_at desc, id desc);

-- Whoever wrote of it: none of them signs.
create table item_draft_author (
  draft_id bigint not null references item_draft on delete cascade,
  person_id bigint not null,
  primary key (draft_id, person_id)
);

-- What it said before: kept when another writes on, and each time it is sent round.
create table item_draft_version (
  draft_id bigint not null references item_draft on delete cascade,
  revision integer not null,
  content jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (draft_id, revision)
);
`;

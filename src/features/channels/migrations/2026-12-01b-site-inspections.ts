/** 网站检查: an inspection of a site, what it has yet to visit, and what it found. All of it in rows: whatever dies, it goes on. */
export const sql = `
create table site_inspection (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  address text not null check (address ~ '^https?://'),
  -- with its port
  host text not null check (host <> ''),
  has_services boolean not null,
  -- not only at night
  is_at_once boolean not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'stopped', 'failed')),
  why text check (why <> ''),
  begun_by text not null,
  begun_at timestamptz not null default now(),
  -- the day that freshness is reckoned from
  on_day date not null,
  started_at timestamptz,
  ended_at timestamptz,
  -- what a fault costs, as it was set that day
  points jsonb not null,
  -- what was seen of the site as a whole, once every page was visited
  facts jsonb,
  bonus jsonb not null default '[]',
  constraint site_inspection_ended check ((ended_at is not null) = (state in ('done', 'stopped', 'failed')))
);
create index site_inspection_by_agency on site_inspection (agency_id, id desc);
create index site_inspection_open on site_inspection (id) where state in ('waiting', 'running');

create table site_inspection_page (
  id bigint generated always as identity primary key,
  inspection_id bigint not null references site_inspection on delete cascade,
  address text not null,
  kind text not null check (kind in ('page', 'file', 'image', 'outer')),
  -- where it was seen first, with the words and the source of the link
  seen_on text,
  link_text text not null default '',
  snapshot text not null default '',
  -- the name of the column whose page it is
  column_name text,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'skipped')),
  tries smallint not null default 0,
  status smallint,
  -- why there is no answer, or why it was not asked for
  why text,
  milliseconds integer,
  visited_at timestamptz,
  moved_to text,
  title text,
  published_on date,
  -- what a list on it names: targets and days
  entries jsonb,
  is_empty boolean
);
-- an address may be longer than an index takes
create unique index site_inspection_page_once on site_inspection_page (inspection_id, md5(address));
create index site_inspection_page_waiting on site_inspection_page (inspection_id, id) where state = 'waiting';

create table site_inspection_finding (
  id bigint generated always as identity primary key,
  inspection_id bigint not null references site_inspection on delete cascade,
  kind text not null,
  page text not null,
  target text not null,
  text text not null,
  snapshot text not null,
  -- on so many pages
  pages integer not null default 1,
  found_at timestamptz not null default now(),
  -- 不成立: somebody looked, and it is none
  dismissed_by text,
  dismissed_because text check (dismissed_because <> ''),
  constraint site_inspection_finding_dismissed check ((dismissed_by is null) = (dismissed_because is null))
);
create unique index site_inspection_finding_once on site_inspection_finding (inspection_id, kind, md5(target));
`;

/** What every table has that holds the records of one kind. */
const record = (columns: string) => `(
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- what a record is known by, in the spelling in which keys are compared
  key text not null check (key <> ''),
  ${columns},
  -- made or continued in the office: a sheet may not change it
  is_of_office boolean not null default false,
  voided_at timestamptz,
  voided_because text check (voided_because <> ''),
  made_at timestamptz not null default now(),
  unique (agency_id, key),
  check ((voided_at is null) = (voided_because is null))
)`;

/** Channels (公开渠道): sites, accounts and boards with what they did in each month. A blank count is not known, and not 0. */
export const sql = `
create table channel_site ${record(`
  name text not null,
  kind text not null check (kind in ('门户网站', '部门网站', '专栏')),
  site_code text check (site_code ~ '^[0-9]{10}$'),
  -- the site on which a column (专栏) stands
  parent text,
  url text,
  opened_on date,
  closed_on date check (closed_on >= opened_on),
  operator text,
  ipv6_on date,
  accessible_until date,
  -- run by this program: what it posts is counted from items
  here boolean,
  -- its place in a list
  since_on date generated always as (coalesce(opened_on, date '2000-01-01')) stored`)};

create table channel_site_metric ${record(`
  month date not null check (extract(day from month) = 1),
  site text not null,
  posts bigint check (posts >= 0),
  own bigint check (own >= 0),
  reposted bigint check (reposted >= 0),
  news bigint check (news >= 0),
  catalogue bigint check (catalogue >= 0),
  visits bigint check (visits >= 0),
  visitors bigint check (visitors >= 0),
  check ((own is null) = (reposted is null))`)};
create index channel_site_metric_by_month on channel_site_metric (agency_id, month);

create table media_account ${record(`
  platform text not null check (platform in ('微信', '微博', '抖音', '今日头条', '客户端', '小程序', '其他')),
  name text not null,
  opened_on date not null,
  account_id text,
  verified_as text,
  main boolean,
  section text,
  filed_on date,
  former_name text,
  renamed_on date,
  closed_on date check (closed_on >= opened_on),
  closed_by text check (closed_by in ('注销', '整合', '停用')),
  closure_filed_on date,
  notice_url text,
  check ((closed_on is null) = (closed_by is null))`)};

create table media_metric ${record(`
  month date not null check (extract(day from month) = 1),
  platform text not null,
  name text not null,
  posts bigint check (posts >= 0),
  own bigint check (own >= 0),
  reposted bigint check (reposted >= 0),
  reads bigint check (reads >= 0),
  followers bigint check (followers >= 0),
  likes bigint check (likes >= 0),
  -- of followers and likes; the month's last day unless told
  as_of date,
  replied bigint check (replied >= 0)`)};
create index media_metric_by_month on media_metric (agency_id, month);

create table channel_board ${record(`
  number text not null,
  kind text not null,
  place text not null,
  town text,
  village text,
  opened_on date,
  closed_on date check (closed_on >= opened_on),
  keeper text,
  -- its postings are items, and no monthly count
  by_item boolean,
  since_on date generated always as (coalesce(opened_on, date '2000-01-01')) stored`)};

create table channel_board_count ${record(`
  month date not null check (extract(day from month) = 1),
  board text not null,
  posts bigint not null check (posts >= 0),
  updated_on date`)};
create index channel_board_count_by_month on channel_board_count (agency_id, month);

-- kept sums of closed years notice what changes: a state for every year
call watch_for_figures('channel_site', $$ select agency_id, 1900, 9999 from changed $$);
call watch_for_figures('media_account', $$ select agency_id, 1900, 9999 from changed $$);
call watch_for_figures('channel_board', $$ select agency_id, 1900, 9999 from changed $$);
call watch_for_figures('channel_site_metric', $$ select agency_id, extract(year from month), extract(year from month) from changed $$);
call watch_for_figures('media_metric', $$ select agency_id, extract(year from month), extract(year from month) from changed $$);
call watch_for_figures('channel_board_count', $$ select agency_id, extract(year from month), extract(year from month) from changed $$);
`;

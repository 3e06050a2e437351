/** 政府公报: issues that are put together from public items, and the places that get them. */
export const sql = `
create table gazette_issue (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  year integer not null check (year between 1950 and 2999),
  -- 第几期 of the year, and 总第几期
  number integer not null check (number > 0),
  whole_number integer check (whole_number > 0),
  begun_by text not null,
  begun_at timestamptz not null default now(),
  published_on date,
  published_by text,
  constraint gazette_issue_published check ((published_on is null) = (published_by is null)),
  unique (agency_id, year, number)
);
create index gazette_issue_public on gazette_issue (published_on desc, id desc) where published_on is not null;

create table gazette_entry (
  issue_id bigint not null references gazette_issue,
  place integer not null,
  -- 栏目 of the issue: 政府规章, 规范性文件, 人事任免
  section text not null check (section <> ''),
  item_id bigint not null references item_page,
  -- the version that was printed, once it is published
  version integer,
  primary key (issue_id, item_id),
  unique (issue_id, place) deferrable initially deferred
);
create index gazette_entry_by_item on gazette_entry (item_id);

create table gazette_point (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  name text not null check (name <> ''),
  address text not null,
  copies integer not null check (copies > 0),
  ended_on date
);
create index gazette_point_by_agency on gazette_point (agency_id, id);

-- What the public sees of them; what was withdrawn since is there no more.
create view public_gazette as
  select id, agency_id, year, number, whole_number, published_on from gazette_issue where published_on is not null;

create view public_gazette_entry as
  select entry.issue_id, entry.place, entry.section, entry.item_id, page.title, page.document_number,
    page.agency_id, version.sent::jsonb->'content' as content
  from gazette_entry as entry join public_gazette as issue on issue.id = entry.issue_id
  join item_page as page on page.item_id = entry.item_id and page.markup is not null
  join item_version as version on version.item_id = entry.item_id and version.number = entry.version;

create view public_gazette_point as
  select id, agency_id, name, address from gazette_point where ended_on is null;
`;

/** What letters and public pages say of an agency, each from its day on. */
export const sql = `
-- 科室: never deleted, what was filed under one stays there
create table agency_section (
  id integer generated always as identity primary key,
  agency_id integer not null references agency,
  name text not null check (name <> ''),
  match_name text not null check (match_name <> ''),
  -- among those of the agency
  place smallint not null default 0,
  -- first and last day; null: ever since, and still
  from_on date,
  until_on date,
  check (from_on <= until_on)
);
create index agency_section_by_agency on agency_section (agency_id, place, id);
-- a word means one section
create unique index agency_section_open on agency_section (agency_id, match_name) where until_on is null;

-- 政府信息公开工作机构 and how it is reached, from a day until the next row's
create table agency_contact (
  agency_id integer not null references agency,
  from_on date not null,
  office text check (office <> ''),
  address text check (address <> ''),
  postcode text check (postcode <> ''),
  telephone text check (telephone <> ''),
  fax text check (fax <> ''),
  office_hours text check (office_hours <> ''),
  mail text check (mail <> ''),
  -- 负责人: in letters, not on public pages
  person_in_charge text check (person_in_charge <> ''),
  primary key (agency_id, from_on)
);

-- what 复议机关 and 管辖法院 of an agency were before \`until_on\`; null: none was named
create table agency_former_word (
  agency_id integer not null references agency,
  field text not null check (field in ('reconsideration-organ', 'court')),
  word text check (word <> ''),
  until_on date not null,
  primary key (agency_id, field, until_on)
);
`;

/** Regions (行政区划) by their six-digit codes, and the agencies (行政机关) within them. */
export const sql = `
create table region (
  code text primary key check (code ~ '^[0-9]{6}$'),
  name text not null check (name <> ''),
  parent_code text references region,
  level text not null check (level in ('nation', 'province', 'city', 'county')),
  -- only the nation stands under nothing
  check ((parent_code is null) = (level = 'nation'))
);
create index region_by_parent on region (parent_code, code);

create table agency (
  id integer generated always as identity primary key,
  region_code text not null references region,
  name text not null check (name <> ''),
  -- the spelling in which names are compared: two spellings of one name are one agency
  match_name text not null check (match_name <> ''),
  kind text not null check (kind in ('government', 'department', 'township', 'zone', 'other')),
  level text not null check (level in ('province', 'city', 'county', 'township')),
  created_at timestamptz not null default now(),
  unique (region_code, match_name)
);

-- another name an operator has confirmed for an agency: never found by the program itself
create table agency_alias (
  region_code text not null references region,
  match_name text not null,
  name text not null,
  agency_id integer not null references agency,
  primary key (region_code, match_name)
);
create index agency_alias_by_agency on agency_alias (agency_id);
`;

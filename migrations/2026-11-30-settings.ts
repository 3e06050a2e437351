export const sql = `
create table setting_value (
  name text not null,
  of text not null check (of in ('installation', 'region', 'agency')),
  -- a region's code or an agency's id; empty for the installation
  place text not null default '',
  -- the first year for which it holds; 0: for every year
  from_year integer not null default 0,
  value jsonb not null,
  set_at timestamptz not null default now(),
  primary key (name, of, place, from_year),
  check ((of = 'installation') = (place = ''))
);
`;

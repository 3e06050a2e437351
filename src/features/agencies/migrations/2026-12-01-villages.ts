/** Villages and communities (村、社区) below an agency's towns; kept sums notice when they or the agencies below one change. */
export const sql = `
create table agency_village (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- the name and the town in the spelling in which keys are compared
  key text not null check (key <> ''),
  name text not null,
  town text not null,
  type text not null check (type in ('村', '社区')),
  code text check (code ~ '^[0-9]{12}$'),
  -- 撤并
  ended_on date,
  -- its place in a list
  since_on date not null default date '2000-01-01',
  is_of_office boolean not null default false,
  voided_at timestamptz,
  voided_because text check (voided_because <> ''),
  made_at timestamptz not null default now(),
  unique (agency_id, key),
  check ((voided_at is null) = (voided_because is null))
);
call watch_for_figures('agency_village', $$ select agency_id, 1900, 9999 from changed $$);
-- the agencies below one are counted with it
call watch_for_figures('agency', $$ select parent_id, 1900, 9999 from changed where parent_id is not null $$);
call watch_for_figures('agency_former_parent', $$ select parent_id, 1900, 9999 from changed where parent_id is not null
  union select agency.parent_id, 1900, 9999 from changed join agency on agency.id = changed.agency_id where agency.parent_id is not null $$);
`;

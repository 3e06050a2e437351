/** 基层政务公开标准目录: a row a matter of one of the pilot fields (国办发〔2019〕54号), as an agency's own table has it. */
export const sql = `
create table field_catalogue_row (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- what a row is known by: field, matters and content as they are compared
  key text not null check (key <> ''),
  field text not null check (field <> ''),
  first_matter text not null check (first_matter <> ''),
  second_matter text check (second_matter <> ''),
  third_matter text check (third_matter <> ''),
  content text check (content <> ''),
  basis text check (basis <> ''),
  time_limit text check (time_limit <> ''),
  discloser text check (discloser <> ''),
  channels text check (channels <> ''),
  audience text check (audience <> ''),
  way text check (way <> ''),
  level text check (level <> ''),
  entered_on date not null default current_date,
  is_of_office boolean not null default false,
  voided_at timestamptz,
  voided_because text check (voided_because <> ''),
  made_at timestamptz not null default now(),
  unique (agency_id, key),
  check ((voided_at is null) = (voided_because is null))
);
-- lists, newest first, and the table of an agency in the order in which its rows came
create index field_catalogue_row_by_agency on field_catalogue_row (agency_id, entered_on desc, id desc);
create index field_catalogue_row_by_day on field_catalogue_row (entered_on desc, id desc);
`;

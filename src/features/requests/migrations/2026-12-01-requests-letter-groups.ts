/** 近似申请: one decision, and a letter for each request of the group, signed as one list (ADR 60). */
export const sql = `
create table request_letter_group (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  made_by text not null,
  made_at timestamptz not null default now(),
  -- how its letters are being served, one after another, and by whom
  service jsonb,
  served_by_id bigint references person,
  check ((service is null) = (served_by_id is null))
);
alter table request_letter add column group_id bigint references request_letter_group,
  -- why this one could not be served with the others
  add column not_served text check (not_served <> '');
create index request_letter_by_group on request_letter (group_id, id) where group_id is not null;
`;

/** 定时发布: when a signed item is published by itself, by whose choice; what was not published keeps why. */
export const sql = `
create table item_schedule (
  draft_id bigint primary key references item_draft on delete cascade,
  publish_at timestamptz not null,
  -- whose right it is done by, asked again at that moment
  person_id bigint not null,
  chosen_by text not null,
  chosen_at timestamptz not null default now(),
  -- why it was not published at its moment
  not_published text check (not_published <> '')
);
`;

/** Messages (消息) to people in the office, and when their mail goes out. */
export const sql = `
create table notice (
  id bigint generated always as identity primary key,
  person_id integer not null,
  kind text not null,
  agency_id integer,
  words text not null check (words <> ''),
  path text not null check (path ~ '^/'),
  made_at timestamptz not null default now(),
  -- as was chosen when it was made
  mail text not null check (mail in ('at-once', 'digest', 'never')),
  read_at timestamptz,
  mailed_at timestamptz
);
create index notice_by_person on notice (person_id, id);
-- the bell counts these at each look
create index notice_unread on notice (person_id) where read_at is null;
-- the digest, and what a lost queue is made of
create index notice_to_mail on notice (mail, made_at) where mailed_at is null and read_at is null;

create table notice_choice (
  person_id integer not null,
  kind text not null,
  mail text not null check (mail in ('at-once', 'digest', 'never')),
  primary key (person_id, kind)
);
`;

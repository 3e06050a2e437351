/** 归档: each file that was made of a case, by its checksum, and how long it is kept. */
export const sql = `
create table request_archive (
  id bigint generated always as identity primary key,
  request_id bigint not null references disclosure_request,
  keeps_for text not null check (keeps_for in ('10', '30', 'forever')),
  -- null: for ever
  until_on date,
  size integer not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  actor_name text not null,
  at timestamptz not null default now(),
  check ((keeps_for = 'forever') = (until_on is null))
);
create index request_archive_by_case on request_archive (request_id, id);
`;

/** 区分处理: what is marked in attachments, by whom, and the copies made without it. */
export const sql = `
create table request_redaction (
  id bigint generated always as identity primary key,
  request_id bigint not null references disclosure_request,
  -- the original, which stays as long as a copy was made of it: the copy is proven by it
  original_id bigint not null unique references request_attachment,
  -- with the original's hash it makes the value on the copy's certificate, which so tells nothing of the original
  salt bytea not null check (length(salt) = 32),
  copy_id bigint unique references request_attachment,
  copy_revision integer,
  -- pages that became pictures, places where what is marked stands elsewhere, the certificate's value
  copy_facts jsonb,
  made_by text,
  made_at timestamptz,
  check (num_nulls(copy_id, copy_revision, copy_facts, made_by, made_at) in (0, 5)),
  check (copy_id <> original_id)
);
create index request_redaction_by_case on request_redaction (request_id);
-- marks as they stood each time they were saved: places, grounds and reasons, and no text of the file
create table request_redaction_version (
  redaction_id bigint not null references request_redaction on delete cascade,
  revision integer not null check (revision > 0),
  marks jsonb not null check (jsonb_typeof(marks) = 'array'),
  actor_name text not null,
  at timestamptz not null default now(),
  primary key (redaction_id, revision)
);
`;

/** Files that go out with a reply (答复附件), each examined before it may leave. */
export const sql = `
create table request_attachment (
  id bigint generated always as identity primary key,
  request_id bigint not null references disclosure_request,
  file_id bigint not null unique references stored_file,
  -- what the pre-flight found (外发前检查), as platform/files/preflight tells it
  findings jsonb not null check (jsonb_typeof(findings) = 'array'),
  may_leave boolean not null,
  -- the attachment of which it is a cleaned copy
  cleaned_of bigint references request_attachment on delete set null,
  made_by text not null,
  made_at timestamptz not null default now(),
  -- somebody looked at what a person can see, and answers for it
  released_at timestamptz,
  released_by text,
  released_because text check (released_because <> ''),
  check ((released_at is null) = (released_by is null) and (released_at is null) = (released_because is null)),
  -- what may leave anyhow is not released
  check (released_at is null or not may_leave)
);
create index request_attachment_by_case on request_attachment (request_id, id);
`;

/** Files (附件) that people gave: what the store keeps under a random name, and which record has it. */
export const sql = `
create table stored_file (
  id bigint generated always as identity primary key,
  key text not null unique check (key ~ '^[0-9a-f]{40}$'),
  name text not null,
  -- by its content
  type text not null,
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- null: the installation's
  agency_id bigint,
  kept_by text not null,
  kept_at timestamptz not null default now(),
  -- the record that has it; none yet, or none any more: swept a day after free_since
  subject_kind text,
  subject_id text,
  free_since timestamptz default now(),
  check ((subject_kind is null) = (subject_id is null)),
  check ((subject_kind is null) = (free_since is not null))
);
create index stored_file_by_subject on stored_file (subject_kind, subject_id) where subject_kind is not null;
-- the daily sweep
create index stored_file_free on stored_file (free_since) where free_since is not null;
`;

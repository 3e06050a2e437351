/** Imports as the office lists them and takes them back, and what it was told of an office's own headers and words. */
export const sql = `
alter table ledger_import
  -- as the audit trail has who imported
  add column actor_kind text,
  add column actor_id text,
  add column skipped_rows integer not null default 0,
  add column failed_rows integer not null default 0,
  add column undone_at timestamptz,
  add column undone_by text;

-- 对照: what the headers and words of an owner's sheets mean, as it was answered at an import
create table ledger_mapping (
  kind text not null,
  -- the region or agency; blank where rows name theirs
  owner text not null,
  content jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null default now(),
  primary key (kind, owner)
);
`;

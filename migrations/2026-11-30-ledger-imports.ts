/** Imports of ledgers (台账): what each made and amended, so that it can be told and undone. */
export const sql = `
create table ledger_import (
  id integer generated always as identity primary key,
  -- as kinds of ledgers are spelled in the contract
  kind text not null,
  -- the region or agency that the call named; none where rows name theirs
  owner text,
  imported_by text not null,
  imported_at timestamptz not null default now(),
  file_names text[] not null,
  new_rows integer not null default 0,
  changed_rows integer not null default 0,
  same_rows integer not null default 0
);
create index ledger_import_by_kind on ledger_import (kind, imported_at);

create table ledger_new_record (
  import_id integer not null references ledger_import,
  record_id bigint not null,
  primary key (import_id, record_id)
);

-- 修改: a cell whose value an import changed; the kind is the import's
create table ledger_amendment (
  id bigint generated always as identity primary key,
  import_id integer not null references ledger_import,
  record_id bigint not null,
  column_code text not null,
  old_value text,
  new_value text,
  amended_by text not null,
  amended_at timestamptz not null default now()
);
create index ledger_amendment_by_import on ledger_amendment (import_id);
create index ledger_amendment_by_record on ledger_amendment (record_id, amended_at);
`;

/** Amendments (修改) and voidings (作废) of records of every kind, by an import or in the office: one history. */
export const sql = `
alter table ledger_amendment
  -- none: amended in the office
  alter column import_id drop not null,
  add column kind text,
  add column because text check (because <> '');
update ledger_amendment set kind = ledger_import.kind
  from ledger_import where ledger_import.id = ledger_amendment.import_id;
alter table ledger_amendment
  alter column kind set not null,
  -- nobody changes a record in the office without saying why
  add constraint ledger_amendment_says_why check (import_id is not null or because is not null);
drop index ledger_amendment_by_record;
create index ledger_amendment_by_record on ledger_amendment (kind, record_id, amended_at);

-- a record is never deleted: it is voided, and may be restored
create table record_voiding (
  id bigint generated always as identity primary key,
  kind text not null,
  record_id bigint not null,
  act text not null check (act in ('voided', 'restored')),
  because text not null check (because <> ''),
  done_by text not null,
  done_at timestamptz not null default now()
);
create index record_voiding_by_record on record_voiding (kind, record_id, done_at);
`;

/** 文件清理: a round of an agency, what is to become of each of its documents and why; decided together, applied on its day. */
export const sql = `
create table document_cleanup (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  title text not null check (title <> ''),
  -- documents in force on that day are its scope
  as_of date not null,
  begun_by text not null,
  begun_by_id bigint not null,
  begun_at timestamptz not null default now(),
  -- 决定: by whom it was decided, and from when it holds
  decision text check (decision <> ''),
  decided_on date,
  effective_on date,
  decided_by text,
  decided_by_id bigint,
  -- the notice of its result
  draft_id bigint unique references item_draft on delete set null,
  constraint document_cleanup_decided check ((decided_on is null) = (effective_on is null)
    and (decided_on is null) = (decision is null) and effective_on >= decided_on)
);
create index document_cleanup_by_agency on document_cleanup (agency_id, id desc);

create table document_cleanup_verdict (
  cleanup_id bigint not null references document_cleanup,
  document_id bigint not null references normative_document,
  -- 继续有效, 修改, 废止, 宣布失效; none yet
  verdict text check (verdict in ('keep', 'amend', 'repeal', 'expire')),
  reason text not null default '',
  -- of what goes on: its new last day
  extended_to date,
  primary key (cleanup_id, document_id),
  constraint document_cleanup_extends check (extended_to is null or verdict = 'keep')
);
create index document_cleanup_verdict_by_document on document_cleanup_verdict (document_id);
`;

/** 信息审核: what was sent round stands until it is published, returned or taken back; findings that stay have their reason. */
export const sql = `
alter table item_draft
  -- what was sent round, byte for byte
  add column sent text,
  add column sent_at timestamptz,
  add column signed_at timestamptz,
  add constraint item_draft_sent check ((state in ('signing', 'signed')) = (sent is not null));

-- Findings that stay, each with its reason.
create table item_draft_answer (
  draft_id bigint not null references item_draft on delete cascade,
  -- kind and words: other words are another finding
  finding text not null check (length(finding) between 1 and 500),
  reason text not null check (length(reason) between 1 and 500),
  answered_by text not null,
  answered_at timestamptz not null default now(),
  primary key (draft_id, finding)
);
`;

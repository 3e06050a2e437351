/** 撤销: who asked for it and why, who decided, and every place that was asked afterwards with its answer. */
export const sql = `
create table item_withdrawal (
  id bigint generated always as identity primary key,
  item_id bigint not null references item_page,
  kind text not null check (kind in ('error', 'expired', 'replaced', 'law', 'privacy')),
  -- what the public is told
  says text not null check (length(says) between 1 and 500),
  successor_id bigint references item_page,
  asked_by text not null,
  -- whoever asked, and in whose name: none of them decides
  asked_by_ids bigint[] not null,
  asked_at timestamptz not null default now(),
  decision text check (decision in ('approved', 'refused')),
  decided_by text,
  decided_at timestamptz,
  refused_because text check (refused_because <> ''),
  -- the places that were asked, each with its answer
  certificate jsonb,
  constraint item_withdrawal_decided check (
    (decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  constraint item_withdrawal_refused check ((decision is not distinct from 'refused') = (refused_because is not null))
);
-- one that is not decided yet
create unique index item_withdrawal_open on item_withdrawal (item_id) where decision is null;
create index item_withdrawal_by_item on item_withdrawal (item_id, id);
`;

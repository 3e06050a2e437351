/** 先发后审: what is published after its secrecy review alone, why, by whom, and what became of the review afterwards. */
export const sql = `
create table item_urgent (
  -- the chain that goes on after publication
  signing_id bigint primary key references signing,
  draft_id bigint not null references item_draft on delete cascade,
  reason text not null check (length(reason) between 1 and 500),
  asked_by text not null,
  asked_at timestamptz not null default now(),
  published_by text,
  published_at timestamptz,
  -- the last day of the review; unknown where that year's holidays are not announced
  review_due_on date,
  outcome text check (outcome in ('confirmed', 'refused', 'withdrawn')),
  closed_at timestamptz,
  constraint item_urgent_published check ((published_by is null) = (published_at is null)),
  constraint item_urgent_due check (review_due_on is null or published_at is not null),
  constraint item_urgent_closed check (
    (outcome is null) = (closed_at is null) and (outcome is null or published_at is not null))
);
create index item_urgent_by_draft on item_urgent (draft_id, signing_id);
-- what is public and not reviewed
create index item_urgent_open on item_urgent (review_due_on) where published_at is not null and outcome is null;
`;

/** How letters (来信) are handled beside their record, and what the public sees of them. */
export const sql = `
create table letter_case (
  message_id bigint primary key references citizen_message,
  -- in whose hands it lies: the agency that it was sent on to, else the one that got it
  handler_id integer not null references agency,
  -- 待处理, 转来待接收, 办理中, 已答复, 转为依申请公开
  state text not null default 'received' check (state in ('received', 'offered', 'handling', 'answered', 'turned')),
  title text not null default '',
  -- 来信人同意公开; null: nobody was asked
  wants_public boolean,
  -- of the site's own letter box: by which the form, and its writer, are known again
  form_key bytea unique,
  code_key bytea unique,
  is_demonstration boolean not null default false,
  -- why it takes longer, as the writer is told
  extended_because text check (extended_because <> ''),
  rating_says text,
  check ((form_key is null) = (code_key is null))
);
create index letter_case_by_handler on letter_case (handler_id, state);

-- 转办: offered to an agency, taken or sent back with a reason
create table letter_dispatch (
  id bigint generated always as identity primary key,
  message_id bigint not null references letter_case,
  from_id integer not null references agency,
  to_id integer not null references agency,
  note text not null default '',
  made_by text not null,
  made_at timestamptz not null default now(),
  outcome text check (outcome in ('taken', 'returned')),
  outcome_by text,
  outcome_at timestamptz,
  because text check (because <> ''),
  check ((outcome is null) = (outcome_at is null) and (outcome is null) = (outcome_by is null)),
  check ((outcome is not distinct from 'returned') = (because is not null))
);
-- one offer of a letter stands at a time
create unique index letter_dispatch_open on letter_dispatch (message_id) where outcome is null;

-- 督办: each card with what was said
create table letter_card (
  id bigint generated always as identity primary key,
  message_id bigint not null references citizen_message,
  card text not null check (card in ('黄牌', '红牌')),
  on_day date not null,
  note text not null check (note <> ''),
  made_by text not null,
  made_at timestamptz not null default now(),
  unique (message_id, card)
);

-- what everybody may read: nothing else of letters is open to the site
create table public_letter (
  message_id bigint primary key references citizen_message,
  -- who answered
  agency_id integer not null references agency,
  source text not null,
  kind text,
  received_on date not null,
  title text not null check (title <> ''),
  text text not null check (text <> ''),
  reply text not null check (reply <> ''),
  replied_on date not null,
  published_on date not null
);
create index public_letter_by_day on public_letter (published_on desc, message_id desc);

-- taken off again (撤下): that and why is kept
create table letter_withdrawal (
  id bigint generated always as identity primary key,
  message_id bigint not null references citizen_message,
  because text not null check (because <> ''),
  made_by text not null,
  made_at timestamptz not null default now()
);
`;

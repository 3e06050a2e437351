/**
 * Texts that leave the house (对外文稿): a reply to a letter with what is made public of it, the notice of a consultation, its result, the
 * answer to a proposal. Each is written, reviewed and signed as a whole; what is signed is `content` as its hash has it.
 */
export const sql = `
create table response_text (
  id bigint generated always as identity primary key,
  kind text not null,
  -- the letter, consultation or proposal that it is of
  of_id bigint not null,
  agency_id integer not null references agency,
  content jsonb not null,
  state text not null default 'draft' check (state in ('draft', 'review', 'signed')),
  -- raised by every change: who saves over somebody's change is told
  revision integer not null default 1,
  author_ids integer[] not null check (cardinality(author_ids) > 0),
  signed_on date,
  made_at timestamptz not null default now(),
  unique (kind, of_id),
  check ((state = 'signed') = (signed_on is not null))
);
create index response_text_of_agency on response_text (agency_id, state);
`;

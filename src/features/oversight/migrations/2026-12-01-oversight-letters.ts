/** Letters of oversight (督办单、通报、简报): written, signed for exactly what they say, numbered; each is a record of the ledger of notices then. */
export const sql = `
create table oversight_letter (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  kind text not null check (kind in ('简报', '督办通知', '通报', '工作通知')),
  -- what it is written of
  round_id bigint references inspection_round,
  -- the one unit that has to answer it
  to_agency_id integer references agency,
  content jsonb not null,
  due_on date,
  state text not null default 'draft' check (state in ('draft', 'review', 'signed', 'void')),
  revision integer not null default 1,
  author_ids bigint[] not null,
  number text,
  dated_on date,
  -- its record in the ledger
  notice_id bigint unique references oversight_notice,
  answer text check (answer <> ''),
  answered_on date,
  answered_by text,
  begun_by text not null,
  begun_at timestamptz not null default now(),
  constraint oversight_letter_signed check (state not in ('signed') or (number is not null and dated_on is not null)),
  constraint oversight_letter_answered check ((answer is null) = (answered_on is null)),
  unique (agency_id, kind, number)
);
create index oversight_letter_by_agency on oversight_letter (agency_id, id desc);
create index oversight_letter_to_answer on oversight_letter (to_agency_id, id desc) where to_agency_id is not null;
`;

/** Letters of cases (文书), and the agencies' own texts of them. */
export const sql = `
-- an agency's own text of a letter, version by version; without a body it is ours again
create table letter_text (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- which letter, and which of its cases: correction, granted.public
  key text not null check (key <> ''),
  version integer not null check (version > 0),
  body text[] check (cardinality(body) > 0),
  made_by text not null,
  made_at timestamptz not null default now(),
  unique (agency_id, key, version)
);

create table request_letter (
  id bigint generated always as identity primary key,
  request_id bigint not null references disclosure_request,
  -- whose letter it is; numbers are of its series
  agency_id integer not null references agency,
  type text not null check (type in ('receipt', 'correction', 'reasons', 'thirdParty', 'thirdPartyTold', 'thirdPartyOverruled',
    'coMaker', 'otherAgency', 'fee', 'extension', 'delay', 'granted', 'partial', 'deniedSecret', 'deniedLaw', 'deniedSafety',
    'deniedThirdParty', 'deniedInternal', 'deniedProcess', 'deniedEnforcement', 'deniedInquiry', 'unavailableNotHeld',
    'unavailableNotReady', 'unavailableUnclear', 'refusedPetition', 'refusedRepeat', 'refusedPublication', 'refusedExcessive',
    'refusedConfirm', 'otherNotCorrected', 'otherUnpaid', 'otherRest', 'withdrawn')),
  -- names somebody: sealed by platform/secrets
  filled_sealed text not null check (filled_sealed like 'v1.%'),
  text_id bigint references letter_text,
  revision integer not null default 1 check (revision > 0),
  state text not null default 'draft' check (state in ('draft', 'review', 'signed', 'served', 'void')),
  author_ids bigint[] not null check (cardinality(author_ids) > 0),
  drafted_by text not null,
  made_at timestamptz not null default now(),
  -- what was sent round, and leaves as it was signed
  content_sealed text check (content_sealed like 'v1.%'),
  content_hash bytea check (length(content_hash) = 32),
  series text check (series in ('reply', 'notice', 'consultation', 'receipt')),
  year integer,
  place integer check (place > 0),
  number text check (number <> ''),
  dated_on date,
  -- of the whole letter, its number and day included
  document_hash bytea check (length(document_hash) = 32),
  delivery text check (delivery in ('direct', 'post', 'electronic')),
  served_on date,
  received_on date check (received_on >= served_on),
  -- who signed for it, the number of the postal item, the log of the mail
  served_evidence text check (served_evidence <> ''),
  -- 第四十条: why the information was provided in another form than was asked for
  form_reason text check (form_reason <> ''),
  served_by text,
  -- what serving it was to the clock
  act_id bigint unique references request_act,
  voided_at timestamptz,
  voided_by text,
  voided_because text check (voided_because <> ''),
  -- a number is given once for ever; of a letter that is voided it stays, with the reason
  unique (agency_id, series, year, place),
  check (num_nulls(series, year, place, number, dated_on, document_hash) in (0, 6)),
  check (num_nulls(content_sealed, content_hash) in (0, 2)),
  check (state in ('draft', 'void') or content_hash is not null),
  check (state = 'void' or (number is not null) = (state in ('signed', 'served'))),
  check ((state = 'served') = (served_on is not null)),
  check (num_nulls(delivery, served_on, served_evidence, served_by) in (0, 4)),
  check ((state = 'void') = (voided_at is not null)),
  check (num_nulls(voided_at, voided_by, voided_because) in (0, 3))
);
create index request_letter_by_case on request_letter (request_id);
-- lists of an agency's letters, the newest first
create index request_letter_by_agency on request_letter (agency_id, id desc);
`;

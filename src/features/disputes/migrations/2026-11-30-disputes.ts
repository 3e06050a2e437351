/** Reviews and suits (行政复议、行政诉讼) about disclosure: what table four of the report counts. */
export const sql = `
create table dispute (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- the number as it is compared, with its year
  key text not null check (key <> ''),
  -- 案号
  number text not null check (number <> ''),
  type text not null check (type in ('review', 'direct', 'afterReview')),
  filed_on date not null,
  notice_on date,
  procedure text check (procedure in ('simple', 'ordinary')),
  answered_on date,
  closed_on date,
  outcome text check (outcome in ('upheld', 'corrected', 'other')),
  -- 编号 of the request that it is about, as its file writes it
  request_number text check (request_number <> ''),
  -- 仅作为复议机关的共同被告: not counted (国办公开办函〔2016〕201号)
  co_defendant_only boolean,
  is_of_office boolean not null default false,
  voided_at timestamptz,
  voided_because text check (voided_because <> ''),
  created_at timestamptz not null default now(),
  unique (agency_id, key),
  check ((voided_at is null) = (voided_because is null)),
  -- a dispute is pending, or closed with one outcome, not before it came
  constraint dispute_closed_with_outcome check ((closed_on is null) = (outcome is null)),
  constraint dispute_closed_after_filing check (closed_on >= filed_on),
  constraint dispute_co_defendant_after_review check (not co_defendant_only or type = 'afterReview')
);
-- table four: an agency's disputes of a year, and those carried into it
create index dispute_by_filing on dispute (agency_id, filed_on);
`;

/** Regulations and normative documents (规章、行政规范性文件) with their lives: the stock that table two reports. */
export const sql = `
create table normative_document (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- the number as it is compared
  key text not null check (key <> ''),
  -- 文号
  number text not null check (number <> ''),
  title text not null check (title <> ''),
  type text not null check (type in ('regulations', 'normative')),
  issued_on date not null,
  effective_on date,
  expires_on date,
  extended_to date,
  ended_on date,
  ended_by text check (ended_by in ('repealed', 'expired', 'amended', 'transferred')),
  -- 合法性审核, 公平竞争审查
  reviewed_on date,
  competition_reviewed_on date,
  -- 备案
  filed_on date,
  filing_number text check (filing_number <> ''),
  published_on date,
  -- The end as it counts: without one that is told, the day after the last day of validity, by 失效. Never written by an
  -- import, so that the file it came from stays the same.
  ends_on date generated always as (coalesce(ended_on, coalesce(extended_to, expires_on) + 1)) stored,
  ends_by text generated always as (
    case when ended_on is not null then ended_by when coalesce(extended_to, expires_on) is not null then 'expired' end
  ) stored,
  is_of_office boolean not null default false,
  voided_at timestamptz,
  voided_because text check (voided_because <> ''),
  created_at timestamptz not null default now(),
  unique (agency_id, key),
  check ((voided_at is null) = (voided_because is null)),
  constraint document_ended_by check ((ended_on is null) = (ended_by is null)),
  constraint document_ended_after_issue check (ended_on >= issued_on),
  constraint document_ended_before_expiry check (ended_on <= coalesce(extended_to, expires_on) + 1)
);
-- issued in a year, and the stock of a day
create index normative_document_by_issue on normative_document (agency_id, issued_on);
-- ended in a year
create index normative_document_by_end on normative_document (agency_id, ends_on) where ends_on is not null;
`;

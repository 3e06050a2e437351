/** 零报告: an agency says that it has nothing to record of a kind in a period, so that a missing record is no question. */
export const sql = `
create table zero_report (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- the kind of ledger
  kind text not null check (kind <> ''),
  -- a year, or a month of kinds that are recorded by the month
  period text not null check (period ~ '^\\d{4}(-(0[1-9]|1[0-2]))?$'),
  reported_by text not null check (reported_by <> ''),
  reported_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_because text check (withdrawn_because <> ''),
  check ((withdrawn_at is null) = (withdrawn_because is null))
);
-- one stands at a time
create unique index zero_report_stands on zero_report (agency_id, kind, period) where withdrawn_at is null;
`;

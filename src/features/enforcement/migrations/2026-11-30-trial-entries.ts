/** Table two of the trial form (2019, 2020): typed, since no ledger holds items of power or purchases. */
export const sql = `
create table trial_entry (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  key text not null check (key <> ''),
  -- 1 January of the year of the report
  year_on date not null check (year_on in (date '2019-01-01', date '2020-01-01')),
  -- the cell of the report: t2.licensing.previous
  cell text not null check (cell like 't2.%'),
  amount numeric(16, 2) not null check (amount >= 0),
  -- 减, of 本年增/减 alone
  is_decrease boolean not null default false check (not is_decrease or cell like 't2.%.change'),
  is_of_office boolean not null default false,
  voided_at timestamptz,
  voided_because text check (voided_because <> ''),
  made_at timestamptz not null default now(),
  unique (agency_id, key),
  check ((voided_at is null) = (voided_because is null))
);
-- kept sums of closed years notice what changes
call watch_for_figures('trial_entry', $$ select agency_id, extract(year from year_on), extract(year from year_on) from changed $$);
`;

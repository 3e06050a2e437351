/** Decisions (行政许可、处罚、强制) and fees (行政事业性收费) of agencies by month: what table two of the report adds up. */
export const sql = `
create table decision_count (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- the month, type and source in the spelling in which keys are compared
  key text not null check (key <> ''),
  -- its first day
  month date not null check (extract(day from month) = 1),
  type text not null check (type in ('licensing', 'penalty', 'coercion')),
  -- the system or section from which the count comes
  source text not null check (source <> ''),
  -- all decisions, public or not
  decisions bigint not null check (decisions >= 0),
  published bigint check (published >= 0),
  -- made or continued in the office: a sheet may not change it
  is_of_office boolean not null default false,
  voided_at timestamptz,
  created_at timestamptz not null default now(),
  unique (agency_id, key)
);
-- figures: an agency's months of a year
create index decision_count_by_month on decision_count (agency_id, month);

create table fee_sum (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  key text not null check (key <> ''),
  month date not null check (extract(day from month) = 1),
  -- 收费项目
  item text not null check (item <> ''),
  amount_yuan numeric(16, 2) not null check (amount_yuan >= 0),
  is_of_office boolean not null default false,
  voided_at timestamptz,
  created_at timestamptz not null default now(),
  unique (agency_id, key)
);
create index fee_sum_by_month on fee_sum (agency_id, month);
`;

/** 催报: which reminder of a report's day was sent; each once, and again only where the day itself was moved. */
export const sql = `
create table report_reminder (
  agency_id integer not null references agency,
  year smallint not null,
  due_on date not null,
  -- days before it; 0: the last day, told to the supervising office too
  days_before smallint not null check (days_before between 0 and 365),
  sent_at timestamptz not null default now(),
  primary key (agency_id, year, due_on, days_before)
);
`;

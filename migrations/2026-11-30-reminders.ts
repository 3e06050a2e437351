/** 提醒: which reminder of a deadline was sent; each once, and again only where the day itself was moved. */
export const sql = `
create table reminder (
  -- of the notice that it is, and what of that kind it is about
  kind text not null check (kind <> ''),
  subject text not null check (subject <> ''),
  due_on date not null,
  -- days before it, as the kind counts days; 0: the last day
  days_before smallint not null check (days_before between 0 and 365),
  sent_at timestamptz not null default now(),
  primary key (kind, subject, due_on, days_before)
);
`;

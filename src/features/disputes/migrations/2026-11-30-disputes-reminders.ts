/** 答复期限提醒: which reminder of a case's answer was sent; each once, and again only where the day itself was moved. */
export const sql = `
create table dispute_reminder (
  dispute_id bigint not null references dispute on delete cascade,
  due_on date not null,
  -- working days before it
  days_before smallint not null check (days_before between 0 and 30),
  sent_at timestamptz not null default now(),
  primary key (dispute_id, due_on, days_before)
);
`;

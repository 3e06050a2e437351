/** 落款日期: the date under a report's signature. What was stored before was not looked at for one. */
export const sql = `
alter table report
  add column signed_on date,
  add column signed_on_state text not null default 'missing'
    check (signed_on_state in ('read', 'missing', 'ambiguous')),
  add constraint report_signed_on_read check ((signed_on is not null) = (signed_on_state = 'read'));
`;

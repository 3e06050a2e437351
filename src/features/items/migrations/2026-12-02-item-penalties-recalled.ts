/** 处罚决定被变更、撤销 (行政处罚法第四十八条): a reason of its own, with the day from which the three working days run. */
export const sql = `
alter table item_withdrawal
  add column overturned_on date,
  drop constraint item_withdrawal_kind_check,
  add constraint item_withdrawal_kind_check check (kind in ('error', 'expired', 'replaced', 'law', 'privacy', 'penalty')),
  add constraint item_withdrawal_overturned check ((kind = 'penalty') = (overturned_on is not null));
alter table item_page
  drop constraint item_page_withdrawn_kind_check,
  add constraint item_page_withdrawn_kind_check
    check (withdrawn_kind in ('error', 'expired', 'replaced', 'law', 'privacy', 'penalty'));
`;

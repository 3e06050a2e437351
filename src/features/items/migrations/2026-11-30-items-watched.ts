/** Kept sums of closed years notice what changes of items; an interpretation counts for what it interprets, of whatever year. */
export const sql = `
call watch_for_figures('disclosure_item', $$
  select agency_id, case when interprets_key is null then extract(year from least(published_on, withdrawn_on)) else 0 end,
    case when interprets_key is null then extract(year from greatest(published_on, withdrawn_on)) else 9999 end
  from changed where attribute = 'proactive' or interprets_key is not null $$);
`;

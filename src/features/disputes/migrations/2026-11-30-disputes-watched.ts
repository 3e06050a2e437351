/** Kept sums of closed years notice what changes of disputes: from the filing to the close, or for ever. */
export const sql = `
call watch_for_figures('dispute', $$
  select agency_id, extract(year from filed_on), coalesce(extract(year from closed_on), 9999) from changed $$);
`;

/** Kept sums of closed years notice what changes of decisions and fees. */
export const sql = `
call watch_for_figures('decision_count', $$ select agency_id, extract(year from month), extract(year from month) from changed $$);
call watch_for_figures('fee_sum', $$ select agency_id, extract(year from month), extract(year from month) from changed $$);
`;

/** Kept sums of closed years notice what changes of documents, for all later years. */
export const sql = `
call watch_for_figures('normative_document', $$ select agency_id, extract(year from issued_on), 9999 from changed $$);
`;

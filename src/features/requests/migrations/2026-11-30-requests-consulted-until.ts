/** Until when a consulted party may still answer (第三十二条, 第三十四条): what lists show beside the last day for the reply. */
export const sql = `
alter table disclosure_request add column consulted_until date;
-- judged again after migrating, which fills it
update disclosure_request set calendar = '' where consulted is not null and replied_on is null;
`;

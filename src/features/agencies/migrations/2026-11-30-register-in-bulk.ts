/** A register of 100,000 agencies comes in one transaction, in any order. */
export const sql = `
-- those above may be stored after those below
alter table agency
  alter constraint agency_parent_id_fkey deferrable initially deferred,
  alter constraint agency_supervisor_id_fkey deferrable initially deferred;

-- the rows of a statement are compared with themselves: without statistics the server takes them for few, and for each
-- reads all
alter function recount_moved() set enable_nestloop = off;
`;

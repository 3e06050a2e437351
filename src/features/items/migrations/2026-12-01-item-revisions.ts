/** 修订: why a public item is written again, and why each later version took the place of the one before. */
export const sql = `
alter table item_draft
  add column revised_because text check (revised_because <> ''),
  add constraint item_draft_revised check (revised_because is null or item_id is not null);
alter table item_version add column because text check (because <> '');
`;

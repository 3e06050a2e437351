/** 更正: why a version that was written and signed in the office takes the place of a published one; shown to the public. */
export const sql = `
alter table report
  add column corrected_because text check (corrected_because <> '' and char_length(corrected_because) <= 500);
`;

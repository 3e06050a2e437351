/** The instant a record was made has one name in every room. */
export const sql = `
alter table decision_count rename column created_at to made_at;
alter table fee_sum rename column created_at to made_at;
`;

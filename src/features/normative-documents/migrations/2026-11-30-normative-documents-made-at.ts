/** The instant a record was made has one name in every room. */
export const sql = "alter table normative_document rename column created_at to made_at;";

/** 重复附件: files by what they are, for who is about to publish one again. */
export const sql = `
create index item_file_by_content on item_file (sha256);
`;

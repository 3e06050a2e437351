/** An agency may have a name, lose it, and have it again: 甲, 乙, 甲, 丙. Each time that it lost one is kept with its day. */
export const sql = `
alter table agency_former_name drop constraint agency_former_name_pkey;
alter table agency_former_name add primary key (agency_id, match_name, renamed_on);
`;

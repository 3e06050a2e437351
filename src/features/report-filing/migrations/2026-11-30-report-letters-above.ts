/** A letter may go to an office that is none of this installation's agencies: that of the government above (上一级). */
export const sql = `
alter table report_letter alter column to_agency_id drop not null;
alter table report_letter add column to_name text check (to_name <> '');
alter table report_letter add constraint report_letter_goes_to_somebody check (to_agency_id is not null or to_name is not null);
`;

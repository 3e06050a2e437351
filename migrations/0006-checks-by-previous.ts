/** The checks that were made with a report as last year's: they are looked for when that report is deleted. */
export const sql = `
create index report_check_by_previous on report_check (previous_report_id) where previous_report_id is not null;
`;

/** Which reminders were sent stands in one table of all rooms. */
export const sql = `
insert into reminder (kind, subject, due_on, days_before, sent_at)
select 'report-filing.due', agency_id || '.' || year, due_on, days_before, sent_at from report_reminder;
drop table report_reminder;
`;

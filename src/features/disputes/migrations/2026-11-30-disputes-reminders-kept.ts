/** Which reminders were sent stands in one table of all rooms. */
export const sql = `
insert into reminder (kind, subject, due_on, days_before, sent_at)
select 'disputes.answer-due', dispute_id::text, due_on, days_before, sent_at from dispute_reminder;
drop table dispute_reminder;
`;

/** Whoever has a hand in a correction, by their ids: who made it, and whose delegated right it was. They do not publish it. */
export const sql = `
alter table report_correction add column hand_ids integer[] not null default '{}';

-- of those made before: as the audit trail knows who made them
update report_correction as made set hand_ids = array[audit_event.actor_id::integer]
from report join audit_event on audit_event.subject_kind = 'report'
  and audit_event.subject_id = report.corrects_id::text and audit_event.action = 'report.corrected'
  and audit_event.details ->> 'newVersion' = report.version::text
where report.id = made.report_id and audit_event.actor_kind = 'person' and audit_event.actor_id ~ '^[0-9]{1,9}$';
`;

/**
 * What shows that a letter was served or came, why information went out in another form, and what shows a new reply are free text and
 * name people: they stand sealed, as the evidence of acts. What was kept in clear is sealed after migrating, once the keys are there.
 */
export const sql = `
alter table request_letter
  add column served_evidence_sealed text check (served_evidence_sealed like 'v1.%'),
  add column form_reason_sealed text check (form_reason_sealed like 'v1.%');
-- that a served letter has its evidence was said of the one in clear, in a check without a name of its own
do $$
declare old text;
begin
  select conname into strict old from pg_constraint
    where conrelid = 'request_letter'::regclass and pg_get_constraintdef(oid) like '%num_nulls(delivery, served_on, served_evidence, served_by)%';
  execute format('alter table request_letter drop constraint %I', old);
end $$;
alter table request_letter
  add constraint request_letter_service_whole check (num_nulls(delivery, served_on, served_by) in (0, 3)
    and num_nonnulls(served_evidence, served_evidence_sealed) = (served_on is not null)::integer),
  add constraint request_letter_form_reason_once check (num_nonnulls(form_reason, form_reason_sealed) < 2);

alter table request_letter_service
  alter column evidence drop not null,
  add column evidence_sealed text check (evidence_sealed like 'v1.%'),
  add column form_reason_sealed text check (form_reason_sealed like 'v1.%'),
  add constraint request_letter_service_evidence_once check (num_nonnulls(evidence, evidence_sealed) = 1),
  add constraint request_letter_service_form_reason_once check (num_nonnulls(form_reason, form_reason_sealed) < 2);

alter table request_letter_receipt
  alter column evidence drop not null,
  add column evidence_sealed text check (evidence_sealed like 'v1.%'),
  add constraint request_letter_receipt_evidence_once check (num_nonnulls(evidence, evidence_sealed) = 1);

alter table request_reopening
  add column evidence_sealed text check (evidence_sealed like 'v1.%'),
  add constraint request_reopening_evidence_once check (num_nonnulls(evidence, evidence_sealed) < 2);
`;

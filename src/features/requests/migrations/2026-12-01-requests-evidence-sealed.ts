/**
 * What shows an act (依据的文书、凭证, a third party's reasons) is free text and names people: it stands sealed. What was kept in
 * clear is sealed after migrating, once the keys are there.
 */
export const sql = `
alter table request_act add column evidence_sealed text check (evidence_sealed like 'v1.%');
alter table request_act add constraint request_act_evidence_once check (num_nonnulls(evidence, evidence_sealed) < 2);
`;

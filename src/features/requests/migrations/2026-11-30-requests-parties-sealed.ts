/** Whom an agency asked for an opinion (征求意见) stands sealed beside the act; the event names a letter or a number. */
export const sql = `
alter table request_act add column party_sealed text check (party_sealed like 'v1.%');
-- acts of before have the name in their event: they are put right where the key is, after migrating; no new one may be so
alter table request_act add constraint request_act_party_sealed
  check (not jsonb_exists(event, 'ref') or party_sealed is not null) not valid;
create index request_act_party_to_seal on request_act (request_id)
  where jsonb_exists(event, 'ref') and party_sealed is null;
`;

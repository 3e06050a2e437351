/** Kept sums of closed years notice what changes of cases: from the receipt to the reply, or for ever; and of fees, extensions and corrections. */
export const sql = `
call watch_for_figures('disclosure_request', $$
  select agency_id, extract(year from received_on), coalesce(extract(year from replied_on), 9999) from changed $$);
call watch_for_figures('request_event', $$
  select request.agency_id, extract(year from least(changed.on_day, request.received_on)), 9999
  from changed join disclosure_request as request on request.id = changed.request_id
  where changed.act in ('feeNotified', 'feePaid', 'extended', 'corrected') $$);
`;

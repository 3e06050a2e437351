/** Lists of very many cases, narrowed in any way the screen offers, read no further than the page they show. */
export const sql = `
drop index disclosure_request_by_agency;
drop index disclosure_request_by_day;
-- newest first, of one agency and of many; what a list is narrowed to is read in the index, also where hardly a case fits
create index disclosure_request_by_agency on disclosure_request (agency_id, received_on desc, id desc)
  include (result, replied_on, verdict, channel, applicant_kind, section) where voided_at is null;
create index disclosure_request_by_day on disclosure_request (received_on desc, id desc)
  include (agency_id, result, replied_on, verdict, channel, applicant_kind, section) where voided_at is null;
-- of many agencies what is rare would be looked for among all cases
create index disclosure_request_by_result on disclosure_request (result, received_on desc, id desc)
  include (agency_id) where voided_at is null;
create index disclosure_request_by_channel on disclosure_request (channel, received_on desc, id desc)
  include (agency_id) where voided_at is null;
create index disclosure_request_by_applicant_kind on disclosure_request (applicant_kind, received_on desc, id desc)
  include (agency_id) where voided_at is null;
create index disclosure_request_by_reply_year on disclosure_request
  (extract(year from replied_on), received_on desc, id desc)
  include (agency_id) where voided_at is null and replied_on is not null;
create index disclosure_request_not_in_time on disclosure_request (verdict, received_on desc, id desc)
  include (agency_id) where voided_at is null and verdict <> 'onTime';
create index disclosure_request_concluded on disclosure_request (received_on desc, id desc)
  include (agency_id, verdict) where voided_at is null and replied_on is not null;
create index disclosure_request_open on disclosure_request (received_on desc, id desc)
  include (agency_id) where voided_at is null and replied_on is null;
-- 结转: what was not answered in the year in which it came
create index disclosure_request_carried on disclosure_request (received_on desc, id desc)
  include (agency_id, replied_on)
  where voided_at is null and (replied_on is null or extract(year from replied_on) > extract(year from received_on));
create index disclosure_request_incomplete on disclosure_request (received_on desc, id desc)
  include (agency_id) where voided_at is null and is_incomplete;
create index disclosure_request_voided on disclosure_request (received_on desc, id desc)
  include (agency_id) where voided_at is not null;

-- the board counts what is in hand, and that is read in the index as well
drop index disclosure_request_urgent;
drop index disclosure_request_urgent_of_all;
create index disclosure_request_urgent on disclosure_request (agency_id, urgent_on, id)
  include (step, awaited_by, due_on, certain_through, certain_left, section, officer_id)
  where replied_on is null and voided_at is null;
create index disclosure_request_urgent_of_all on disclosure_request (urgent_on, id)
  include (agency_id, step, awaited_by, due_on, certain_through, certain_left, section, officer_id)
  where replied_on is null and voided_at is null;

-- its two kinds apart, so that the most urgent of each are read in their order
create view request_unanswered as
  select id, agency_id, number, subject, section, officer_id, received_on, step, awaited_by, due_on, certain_through,
    certain_left, urgent_on, false as is_reopened
  from disclosure_request where replied_on is null and voided_at is null;
create view request_answered_anew as
  select request.id, request.agency_id, request.number, request.subject, request.section, request.officer_id,
    reopening.received_on, 'counting' as step, null::date as awaited_by, reopening.due_on, reopening.certain_through,
    reopening.certain_left, reopening.urgent_on, true as is_reopened
  from request_reopening as reopening join disclosure_request as request on request.id = reopening.request_id
  where reopening.replied_on is null and reopening.undone_at is null and request.voided_at is null;
create or replace view request_in_hand as
  select * from request_unanswered union all select * from request_answered_anew;
`;

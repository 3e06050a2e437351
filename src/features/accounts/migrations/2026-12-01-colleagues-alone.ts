/**
 * What was delegated is exercised by colleagues alone: on the day on which who exercises it is nothing of their own in that
 * agency any more, also because a role of theirs ran out, they act for nobody there.
 */
export const sql = `
create or replace view held_role as
with today as (select (now() at time zone 'Asia/Shanghai')::date as day),
own as (
  select person_role.* from person_role, today
  where ended_at is null and from_on <= day and (until_on is null or until_on >= day)
),
held as (
  select person_id, id as role_id, agency_id, section, role, level, null::integer as delegation_id from own
  union all
  select d.to_person_id, own.id, own.agency_id, own.section, own.role, own.level, d.id
  from delegation d join own on own.id = d.role_id, today
  where d.ended_at is null and d.from_on <= day and d.until_on >= day
    and exists (select from person_role as colleague
      where colleague.person_id = d.to_person_id and colleague.agency_id = own.agency_id
        and colleague.ended_at is null and colleague.from_on <= day
        and (colleague.until_on is null or colleague.until_on >= day))
)
select person_id, role_id, agency_id, section, role, level, delegation_id, false as is_stand_in from held
union all
select held.person_id, held.role_id, stand_in.predecessor_id, held.section, held.role, held.level,
  held.delegation_id, true
from held join agency_stand_in as stand_in on stand_in.agency_id = held.agency_id;
`;

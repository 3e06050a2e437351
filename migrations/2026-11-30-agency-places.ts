/**
 * The established order of agencies (建制顺序) and the day an agency was dissolved. `place` is worked out from the name by
 * the program (agencies/domain/agency-order); empty it when that order changes, and the next start fills it.
 */
export const sql = `
alter table agency
  add column place smallint,
  add column dissolved_on date,
  -- the agency that took over, where it is one of this site
  add column successor_id integer references agency,
  add constraint agency_successor_of_dissolved check (successor_id is null or dissolved_on is not null),
  add constraint agency_not_its_own_successor check (successor_id <> id);

-- a page of a region's agencies of one kind, in order: the index of before had no place
create index agency_by_place on agency (region_code, kind, place, name collate by_pinyin, id);
drop index agency_in_order;
`;

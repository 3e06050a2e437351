/** A page of the office's list, whatever its depth. */
export const sql = `
create index agency_in_office on agency (region_code, (case kind when 'government' then 1 when 'department' then 2
  when 'township' then 3 when 'zone' then 4 else 5 end), (coalesce(place, 999)), name collate by_pinyin, id);
`;

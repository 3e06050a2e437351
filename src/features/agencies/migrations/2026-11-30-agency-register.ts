/** What the register of agencies (机构台账) holds of each beside its name and kind. */
export const sql = `
alter table agency
  add column short_name text check (short_name <> ''),
  -- 统一社会信用代码; two agencies may have one: an office and the commission it serves
  add column credit_code text check (credit_code <> ''),
  -- 上级 and 主管部门, as they stand today
  add column parent_id integer references agency,
  add column supervisor_id integer references agency,
  -- 复议机关 and 管辖法院 are words: they need not be agencies of this site
  add column reconsideration_organ text check (reconsideration_organ <> ''),
  add column court text check (court <> ''),
  add constraint agency_not_its_own_parent check (parent_id <> id),
  add constraint agency_not_its_own_supervisor check (supervisor_id <> id);

create index agency_by_parent on agency (parent_id) where parent_id is not null;
create index agency_by_supervisor on agency (supervisor_id) where supervisor_id is not null;
-- a reference names an agency wherever it is
create index agency_by_match_name on agency (match_name);

-- 曾用名, and the day from which the agency no longer had it
create table agency_former_name (
  agency_id integer not null references agency,
  match_name text not null check (match_name <> ''),
  name text not null check (name <> ''),
  renamed_on date not null,
  primary key (agency_id, match_name)
);
create index agency_former_name_by_name on agency_former_name (match_name);
`;

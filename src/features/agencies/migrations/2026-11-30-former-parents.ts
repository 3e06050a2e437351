/** Under whom agencies stood before (上级): reports of a past year are added up along the tree of its last day. */
export const sql = `
-- what agency.parent_id was before \`until_on\`; null: nobody. Whoever has no row has always stood where it stands
create table agency_former_parent (
  agency_id integer not null references agency,
  parent_id integer references agency,
  -- the day from which another stands above
  until_on date not null,
  primary key (agency_id, until_on),
  check (parent_id <> agency_id)
);
create index agency_former_parent_by_parent on agency_former_parent (parent_id);
`;

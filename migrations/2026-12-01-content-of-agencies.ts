export const sql = `
-- The version at which content of a kind changed last of one agency; agency 0: of the kind as a whole.
create table content_of_agency (
  kind text not null,
  agency_id bigint not null,
  version bigint not null,
  primary key (kind, agency_id)
);
-- what changed since a version, asked twice a second by every process that keeps pages
create index content_of_agency_version on content_of_agency (version);

insert into content_of_agency
  select counted.kind, 0, counted.at::bigint from content_version, jsonb_each_text(kinds) as counted (kind, at);
`;

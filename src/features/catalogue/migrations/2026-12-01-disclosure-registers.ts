/** Registers (登记簿) over what agencies have formed, public or not, and the re-assessments of what is not (条例第十八条). */
export const sql = `
-- The room that has the items says here what there is. Nothing, as long as no room does.
create view registered_item as
  select null::bigint as id, null::integer as agency_id, null::text as title, null::text as index_number,
    null::text as document_number, null::text as attribute, false as is_public, null::text as word,
    null::date as formed_on, null::date as published_on, null::date as withdrawn_on, null::text as url,
    null::text as path where false;
create table undisclosed_reassessment (
  id integer generated always as identity primary key,
  item_id bigint not null,
  agency_id integer not null references agency,
  assessed_on date not null,
  outcome text not null check (outcome in ('stays', 'opens')),
  reason text not null check (reason <> ''),
  made_by text not null,
  made_at timestamptz not null default now()
);
-- the last of an item
create index undisclosed_reassessment_by_item on undisclosed_reassessment (item_id, assessed_on desc, id desc);
`;

/** 文件之间的关系: what a document stands on, amends, replaces and repeals; what others do to it ends it on their first day. */
export const sql = `
alter table normative_document
  -- 主题分类
  add column theme text check (theme <> ''),
  -- Derived of documents that repeal, replace or amend it: the earliest first day of them. Kept by the database alone.
  add column repealed_from date,
  add column replaced_from date,
  add column amended_from date;

create table document_relation (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  document_id bigint not null references normative_document,
  kind text not null check (kind in ('basis', 'amends', 'replaces', 'repeals')),
  -- a document of this program; else by its title and number, with the day on which it ended where that is known
  target_id bigint references normative_document,
  target_title text not null check (target_title <> ''),
  target_number text check (target_number <> ''),
  target_ended_on date,
  made_by text not null,
  made_at timestamptz not null default now(),
  constraint document_relation_not_to_itself check (target_id <> document_id),
  constraint document_relation_outside check (target_id is null or target_ended_on is null),
  constraint document_relation_acts_on_own check (kind = 'basis' or target_id is not null)
);
create unique index document_relation_once on document_relation (document_id, kind, target_id) where target_id is not null;
create index document_relation_by_target on document_relation (target_id, kind) where target_id is not null;

create function derive_document_ends(targets bigint[]) returns void language sql as $$
  update normative_document as target set
    repealed_from = (select min(coalesce(source.effective_on, source.issued_on)) from document_relation as relation
      join normative_document as source on source.id = relation.document_id and source.voided_at is null
      where relation.target_id = target.id and relation.kind = 'repeals'),
    replaced_from = (select min(coalesce(source.effective_on, source.issued_on)) from document_relation as relation
      join normative_document as source on source.id = relation.document_id and source.voided_at is null
      where relation.target_id = target.id and relation.kind = 'replaces'),
    amended_from = (select min(coalesce(source.effective_on, source.issued_on)) from document_relation as relation
      join normative_document as source on source.id = relation.document_id and source.voided_at is null
      where relation.target_id = target.id and relation.kind = 'amends')
  where target.id = any (targets)
$$;

create function derive_by_relation() returns trigger language plpgsql as $$
begin
  perform derive_document_ends(array_remove(array[
    case when tg_op <> 'INSERT' then old.target_id end, case when tg_op <> 'DELETE' then new.target_id end], null));
  return null;
end $$;
create trigger document_relation_derives after insert or update or delete on document_relation
  for each row execute function derive_by_relation();

create function derive_by_document() returns trigger language plpgsql as $$
begin
  perform derive_document_ends(array(
    select target_id from document_relation where document_id = new.id and target_id is not null and kind <> 'basis'));
  return null;
end $$;
-- Another first day, or none any more: what it ended ends on another day.
create trigger normative_document_derives after update of issued_on, effective_on, voided_at on normative_document
  for each row execute function derive_by_document();

-- The end as it counts is the earliest of all of them; of one day what was told goes first.
alter table normative_document drop column ends_on, drop column ends_by;
alter table normative_document
  add column ends_on date generated always as (
    least(ended_on, repealed_from, replaced_from, coalesce(extended_to, expires_on) + 1)) stored,
  add column ends_by text generated always as (case
    when ended_on <= least(ended_on, repealed_from, replaced_from, coalesce(extended_to, expires_on) + 1) then ended_by
    when repealed_from <= least(repealed_from, replaced_from, coalesce(extended_to, expires_on) + 1) then 'repealed'
    when replaced_from <= coalesce(coalesce(extended_to, expires_on) + 1, replaced_from) then 'amended'
    when coalesce(extended_to, expires_on) is not null then 'expired' end) stored;
create index normative_document_by_end on normative_document (agency_id, ends_on) where ends_on is not null;
`;

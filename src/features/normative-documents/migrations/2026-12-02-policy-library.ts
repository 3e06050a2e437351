/** 政策文件库: what the public sees of documents. The site reads these views alone. */
export const sql = `
create view library_document as
  select id, agency_id, number, key, title, type, theme, issued_on, effective_on, expires_on, extended_to, ended_on,
    ended_by, repealed_from, replaced_from, amended_from, ends_on, ends_by, published_on
  from normative_document where voided_at is null and published_on is not null;

create view library_relation as
  select relation.id, relation.document_id, relation.kind, relation.target_id, relation.target_title,
    relation.target_number, relation.target_ended_on
  from document_relation as relation join library_document as document on document.id = relation.document_id;

-- The text of a document, as long as it is public.
create view library_version as
  select version.document_id, version.number, version.applies_from, version.item_id, version.content
  from document_version as version join item_page as page on page.item_id = version.item_id and page.markup is not null;

-- The item that publishes a document: it has its number, and interprets nothing.
create view library_item as
  select page.item_id, document.id as document_id
  from item_page as page join disclosure_item as item on item.id = page.item_id and item.interprets is null
    and item.voided_at is null
  join normative_document as document on document.voided_at is null and document.published_on is not null
    and document.key = item.document_key
    and (document.agency_id = item.agency_id or exists (select from record_passed as passed
      where passed.kind = 'documents' and passed.record_id = document.id and passed.from_agency = item.agency_id))
  where page.markup is not null;

create view library_interpretation as
  select document.id as document_id, page.item_id, page.title, page.published_on, plan.form
  from normative_document as document
  join disclosure_item as item on item.interprets_key = document.key
    and (item.agency_id = document.agency_id or exists (select from record_passed as passed
      where passed.kind = 'documents' and passed.record_id = document.id and passed.from_agency = item.agency_id))
  join item_page as page on page.item_id = item.id and page.markup is not null
  left join item_draft as draft on draft.item_id = item.id
  left join document_interpretation as plan on plan.draft_id = draft.id
  where document.voided_at is null and item.voided_at is null;

-- What is public of a document changes by many hands (ledger, office, reorganisation, another document): pages hear of each, once
-- a transaction, when it ends.
create function raise_documents() returns trigger language plpgsql as $$
begin
  if current_setting('tongming.documents_raised', true) is not distinct from pg_current_xact_id()::text then return null; end if;
  perform set_config('tongming.documents_raised', pg_current_xact_id()::text, true);
  update content_version set version = version + 1, changed_at = now(),
    kinds = kinds || jsonb_build_object('documents', version + 1);
  perform pg_notify('tongming_content', (select version::text from content_version));
  return null;
end $$;
create constraint trigger normative_document_raises after insert or update or delete on normative_document
  deferrable initially deferred for each row execute function raise_documents();
create constraint trigger document_relation_raises after insert or update or delete on document_relation
  deferrable initially deferred for each row execute function raise_documents();

-- lists by year, and a number that is looked for among all agencies
create index normative_document_by_key on normative_document (key);
create index normative_document_public on normative_document (issued_on desc, id desc)
  where voided_at is null and published_on is not null;
`;

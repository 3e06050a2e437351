/** 文件卷: a document from its plan to its filing, step by step, each with its day, who did it and what proves it. */
export const sql = `
create table document_file (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  type text not null check (type in ('regulations', 'normative')),
  title text not null check (title <> ''),
  -- 主题分类, 内容概述, 起草单位
  theme text not null,
  summary text not null,
  section text not null,
  -- 涉及经营主体
  is_business boolean not null,
  -- 计划完成
  planned_for date,
  -- raised by each change: who writes over another's change is told
  revision integer not null default 1,
  begun_by text not null,
  begun_by_id bigint not null,
  begun_at timestamptz not null default now(),
  -- what it became: the record that lists and figures count
  document_id bigint unique references normative_document,
  -- 公开信息, by which it is published
  draft_id bigint unique references item_draft on delete set null,
  -- 终止: it will be no document
  given_up_on date,
  given_up_because text check (given_up_because <> ''),
  constraint document_file_given_up check ((given_up_on is null) = (given_up_because is null))
);
create index document_file_by_agency on document_file (agency_id, id desc);

create table document_step (
  id bigint generated always as identity primary key,
  file_id bigint not null references document_file,
  step text not null check (step in ('plan', 'consultation', 'competition', 'legality-sent', 'legality', 'decision',
    'registration', 'filing', 'evaluation')),
  on_day date not null,
  -- of what lasts: its first day
  from_on date check (from_on <= on_day),
  -- who did it: a section, a meeting, the authority
  by_whom text not null check (by_whom <> ''),
  result text check (result <> ''),
  says text not null,
  -- why it was done otherwise than is usual: a shorter consultation, an opinion that was not followed
  because text check (because <> ''),
  opinions integer check (opinions >= 0),
  adopted integer check (adopted >= 0),
  file_ref bigint,
  recorded_by text not null,
  recorded_by_id bigint not null,
  recorded_at timestamptz not null default now(),
  -- 登记错了: it stays readable
  undone_by text,
  undone_at timestamptz,
  undone_because text check (undone_because <> ''),
  constraint document_step_adopted check (adopted is null or adopted <= opinions),
  constraint document_step_undone check ((undone_at is null) = (undone_because is null))
);
-- each step once, as long as it stands; a document is evaluated each time its validity runs out
create unique index document_step_once on document_step (file_id, step) where undone_at is null and step <> 'evaluation';
create index document_step_by_file on document_step (file_id, id);

-- 解读方案, made with the document
create table document_interpretation (
  file_id bigint not null references document_file,
  form text not null check (form in ('text', 'graphic', 'video', 'questions', 'expert', 'press')),
  by_whom text not null check (by_whom <> ''),
  draft_id bigint references item_draft on delete set null,
  primary key (file_id, form)
);

-- 文本: each version that was made public, in the words that were signed, from when it applies
create table document_version (
  document_id bigint not null references normative_document,
  number integer not null,
  applies_from date not null,
  item_id bigint not null references disclosure_item,
  content jsonb not null,
  made_at timestamptz not null default now(),
  primary key (document_id, number)
);

create function document_of_item(item bigint) returns bigint language sql stable as $$
  select document.id from disclosure_item as item
  join normative_document as document on document.voided_at is null and document.key = item.document_key
    and (document.agency_id = item.agency_id or exists (select from record_passed as passed
      where passed.kind = 'documents' and passed.record_id = document.id and passed.from_agency = item.agency_id))
  where item.id = $1 and item.interprets is null and item.attribute = 'proactive' and item.voided_at is null
  order by document.id limit 1
$$;

-- What was published with a document's number is its text; by whatever screen it was published.
create function keep_document_text() returns trigger language plpgsql as $$
declare
  document bigint := document_of_item(new.item_id);
  published date;
begin
  if document is null then return null; end if;
  select published_on into published from disclosure_item where id = new.item_id;
  insert into document_version (document_id, number, applies_from, item_id, content)
  select document, coalesce(max(version.number), 0) + 1,
    case when max(version.number) is null then (select coalesce(effective_on, issued_on) from normative_document where id = document)
      else (now() at time zone 'Asia/Shanghai')::date end,
    new.item_id, (old.sent::jsonb)->'content'
  from document_version as version where version.document_id = document;
  update normative_document set published_on = coalesce(published_on, published),
    theme = coalesce(theme, nullif((old.sent::jsonb)->'content'->>'topic', ''))
  where id = document;
  return null;
end $$;
create trigger item_draft_keeps_document_text after update of state on item_draft
  for each row when (new.state = 'published' and old.sent is not null and new.item_id is not null)
  execute function keep_document_text();
`;

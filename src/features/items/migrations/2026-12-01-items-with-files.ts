/** 附件和图片: the files of a draft, each examined when it comes; and of a public item those alone that were signed. */
export const sql = `
create table item_draft_file (
  draft_id bigint not null references item_draft on delete cascade,
  -- within the item, never given twice: texts, lists of attachments and addresses name it
  number integer not null,
  file_id bigint not null unique references stored_file,
  -- of pictures that may stand in a text, in pixels
  width integer check (width > 0),
  height integer check (height > 0),
  -- what the pre-flight found (外发前检查), as platform/files/preflight tells it
  findings jsonb not null check (jsonb_typeof(findings) = 'array'),
  -- the file of which it is a cleaned copy
  cleaned_of integer,
  made_by text not null,
  made_at timestamptz not null default now(),
  primary key (draft_id, number),
  constraint item_draft_file_picture check ((width is null) = (height is null))
);

-- What the site hands out: it reads no other row of a file, and without the key no byte. What was withdrawn has none.
create table item_file (
  item_id bigint not null references item_page,
  number integer not null,
  file_id bigint not null unique references stored_file,
  -- among the attachments; none of pictures of the text
  place integer,
  name text not null,
  type text not null,
  size bigint not null,
  sha256 text not null,
  key text not null,
  primary key (item_id, number)
);
`;

/** 公开指南: what each agency writes of its own, and what was made public of it, in the text that was signed. */
export const sql = `
create table disclosure_guide (
  agency_id integer primary key references agency,
  words jsonb not null,
  review_on date not null,
  state text not null default 'draft' check (state in ('draft', 'review', 'public')),
  -- exactly what signers see
  sent text,
  author_ids integer[] not null check (cardinality(author_ids) > 0),
  saved_by text not null,
  revision integer not null default 1,
  constraint guide_sent check ((state = 'review') = (sent is not null))
);
create table disclosure_guide_version (
  agency_id integer not null references agency,
  number integer not null check (number > 0),
  -- the text that was signed
  signed text not null,
  published_on date not null,
  primary key (agency_id, number)
);
`;

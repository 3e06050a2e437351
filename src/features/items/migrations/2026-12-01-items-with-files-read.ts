/**
 * 附件内容: what a public attachment says, page by page, as readers took it out of the file. It goes with the file: what was
 * withdrawn or replaced leaves nothing here.
 */
export const sql = `
create table item_file_read (
  item_id bigint not null,
  number integer not null,
  -- of each page: made of the parts that were read, never of markup that the file had
  pages text[] not null default '{}',
  -- the words, for the search
  said text not null default '',
  -- why there are none: as the readers name it
  unread text not null default '',
  -- the file goes on behind what was read
  is_cut boolean not null default false,
  primary key (item_id, number),
  foreign key (item_id, number) references item_file on delete cascade,
  constraint item_file_read_or_why check ((cardinality(pages) = 0) = (unread <> ''))
);
`;

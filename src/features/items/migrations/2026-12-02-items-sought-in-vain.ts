/** 没有搜到的词: how often a word was sought in vain on a day, and nothing of who sought it. */
export const sql = `
create table sought_in_vain (
  word text not null,
  sought_on date not null,
  times integer not null default 1 check (times > 0),
  primary key (word, sought_on)
);
-- what is old is dropped, what is new is counted
create index sought_in_vain_by_day on sought_in_vain (sought_on);
`;

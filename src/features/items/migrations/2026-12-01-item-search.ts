/**
 * 搜索: what public items are found by. The database keeps it in step with item_page itself, so that no act can publish without it
 * or leave what was withdrawn.
 */
export const sql = `
-- Chinese characters and other letters beyond Latin ones; 〇 is one.
create function search_letter(code integer) returns boolean language sql immutable parallel safe as $$
  select (code >= 192 and code < 8192) or code = 12295 or (code > 12351 and code < 65024) or code > 65535
$$;

create function search_key(word text) returns integer language sql immutable parallel safe as $$
  select ('x2' || left(md5(word), 7))::bit(32)::integer
$$;

-- What a text is found by: each pair of neighbouring characters, and each number or Latin word. Pairs lie wherever their first
-- character does; words in 0x20000000 to 0x2fffffff, where there are no letters.
create function search_tokens(said text) returns integer[] language sql immutable parallel safe as $$
  with signs as (
    select ascii(sign) as code, lead(ascii(sign)) over (order by place) as next
    from string_to_table(lower(normalize(coalesce(said, ''), nfkc)), null) with ordinality as one (sign, place)
  )
  select coalesce(array_agg(distinct token), '{}') from (
    select (code << 16) | (next & 65535) as token from signs where search_letter(code) and search_letter(next)
    union all
    select search_key(word[1]) from regexp_matches(lower(normalize(coalesce(said, ''), nfkc)), '[a-z0-9]+', 'g') as word
  ) as all_tokens
$$;

-- Single characters, by which titles alone are found.
create function search_signs(said text) returns integer[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct ascii(sign) << 16), '{}')
  from string_to_table(normalize(coalesce(said, ''), nfkc), null) as one (sign) where search_letter(ascii(sign))
$$;

-- Titles and numbers as they are compared, whatever signs and blanks they are typed with.
create function search_plain(said text) returns text language sql immutable parallel safe as $$
  select regexp_replace(lower(normalize(coalesce(said, ''), nfkc)), '[^0-9a-z\u4e00-\u9fff]', '', 'g')
$$;

-- The text of a page without its markup: what stands within words goes, other marks part them.
create function search_text(markup text) returns text language sql immutable parallel safe as $$
  select replace(replace(replace(replace(replace(
    regexp_replace(regexp_replace(coalesce(substring(markup from '<article class="item-text">(.*)</article>'), markup),
      '</?(strong|u|a)( [^>]*)?>', '', 'g'), '<[^>]*>', ' ', 'g'),
    '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&#x27;', ''''), '&amp;', '&')
$$;

create table item_search (
  item_id bigint primary key references item_page on delete cascade,
  agency_id integer not null references agency,
  published_on date not null,
  category text not null,
  genre text not null,
  -- as they are compared: the title, 文号 and 索引号
  title text not null,
  numbers text[] not null,
  -- of title, numbers, summary, words, text and attachments; with keys of agency, year, month, category and genre
  tokens integer[] not null
);
-- from which month to which there are any
create index item_search_by_day on item_search (published_on);
-- Written at once: a list of what waits to be indexed would be read by each search.
create index item_search_by_tokens on item_search using gin (tokens) with (fastupdate = off);
alter table item_search alter column tokens set storage external, alter column tokens set statistics 1000;

create function search_row(page item_page) returns item_search language sql stable as $$
  select page.item_id, page.agency_id, page.published_on, page.category, page.genre,
    search_plain(page.title), array[search_plain(page.document_number), search_plain(page.index_number)],
    search_tokens(concat_ws(' ', page.title, page.document_number, page.index_number, page.summary, page.keywords, page.topic,
      page.category, page.genre, search_text(page.markup), page.attached_text))
    || search_signs(page.title)
    || array[search_key('agency ' || page.agency_id), search_key('year ' || extract(year from page.published_on)),
      search_key('month ' || to_char(page.published_on, 'YYYY-MM')), search_key('category ' || page.category),
      search_key('genre ' || page.genre)]
$$;

create function follow_item_page() returns trigger language plpgsql as $$
begin
  delete from item_search where item_id = new.item_id;
  if new.markup is not null then insert into item_search select searched.* from search_row(new) as searched; end if;
  return null;
end $$;
create trigger item_page_searched after insert or update on item_page for each row execute function follow_item_page();

insert into item_search select searched.* from item_page as page, search_row(page) as searched where page.markup is not null;
`;

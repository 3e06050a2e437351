import { type RawBuilder, sql } from "kysely";
import type { ItemsSought } from "./item-query.ts";
import { pairsInTitle } from "./near-query.ts";

/** Genres that tell what holds, and those that tell what happened: of titles as near the former stand first. */
const telling = ["指南", "通知", "方案", "意见", "解读", "办法", "公告"];
const happened = ["动态"];

/**
 * How near an item is to what was typed, the nearest highest: a number that was named, the title itself, titles that begin with it or
 * have it, then by how much of its words the title has. Of rows of `hit`.
 */
export function nearness(asked: ItemsSought): RawBuilder<number> {
  const plain = sql`search_plain(${asked.telling})`;
  const typed = sql`search_plain(${asked.typed})`;
  return sql`case
      when numbers && ${[...asked.numbers]}::text[] or (${typed} <> '' and ${typed} = any (numbers)) then 10000
      when title = ${typed} then 9000
      when starts_with(title, ${typed}) then 8000
      when strpos(title, ${typed}) > 0 or (char_length(${plain}) > 1 and strpos(title, ${plain}) > 0) then 7000
      else 0 end
    + ${wordsInTitle(asked)} + 4 * ${pairsInTitle(asked)} + ${genreOf(asked)}`;
}

/** 600 where the title has every word, an agency's name counting where it is the agency's; a long word tells more. */
function wordsInTitle({ words }: ItemsSought): RawBuilder<number> {
  const weights = words.map(({ spellings: [word = ""] }) => Math.min([...word].length, 6));
  const whole = weights.reduce((sum, one) => sum + one, 0) || 1;
  if (words.length === 0) return sql`0`;
  const each = words.map(({ spellings, agencies }, at) => {
    const tests = [
      ...spellings.map((word) => sql`strpos(title, search_plain(${word})) > 0`),
      ...(agencies.length > 0 ? [sql`agency_id = any (${[...agencies]}::integer[])`] : []),
    ];
    return sql`${weights[at] ?? 0} * (${sql.join(tests, sql` or `)})::integer`;
  });
  return sql`600.0 * (${sql.join(each, sql` + `)}) / ${whole}::numeric`;
}

function genreOf({ asksHow }: ItemsSought): RawBuilder<number> {
  // More than a word of the title.
  const guide = asksHow ? 250 : 3;
  return sql`case when genre = '指南' then ${guide}::integer when genre = any (${telling}::text[]) then 2
    when genre = any (${happened}::text[]) then -2 else 0 end`;
}

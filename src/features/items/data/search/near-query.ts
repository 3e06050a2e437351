import { type RawBuilder, sql } from "kysely";
import {
  all,
  any,
  fits,
  has,
  type ItemQuery,
  type ItemsSought,
  narrowed,
  type Ways,
} from "./item-query.ts";

/** How those that were found fall short of what was typed: a character, a word, or all words but one. */
export type Nearness = "sign" | "word" | "some";

/** Characters of a title with one wrong among them: fewer say too little, more are no title with one mistake. */
const [fewestSigns, mostSigns] = [4, 20];

/** Ways to be near, the nearest first; each is asked where those before it found nothing. */
export function nearWays(
  query: ItemQuery,
  asked: ItemsSought,
): readonly { readonly near: Nearness; readonly where: RawBuilder<boolean> }[] {
  const ways = [
    { near: "sign" as const, where: titleNearly(query, asked) },
    { near: "word" as const, where: nearlyFits(query) },
    { near: "some" as const, where: fitsSome(query) },
  ];
  return ways.flatMap(({ near, where }) => (where ? [{ near, where }] : []));
}

/** Rows of `found` whose title has all characters of what was typed but one, and half of its neighbours. */
function titleNearly(query: ItemQuery, asked: ItemsSought): RawBuilder<boolean> | undefined {
  const { signs, keys } = query;
  if (signs.length < fewestSigns || signs.length > mostSigns) return;
  const without = signs.map((_, left) => signs.filter((_sign, at) => at !== left));
  return all([
    any(without.map((some) => has([...some, ...keys]))),
    sql<boolean>`${pairsInTitle(asked)} * 2 >= ${pairsOf(asked).length}`,
    ...narrowed(query),
  ]);
}

/** Pairs of neighbouring characters of what was typed. */
function pairsOf({ telling }: ItemsSought): readonly string[] {
  const signs = [...telling.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, "")];
  return [...new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`))].slice(0, 30);
}

/** How many of them the title has. */
export function pairsInTitle(asked: ItemsSought): RawBuilder<number> {
  const pairs = pairsOf(asked);
  if (pairs.length === 0) return sql<number>`0`;
  return sql`(${sql.join(
    pairs.map((pair) => sql`(strpos(title, ${pair.toLowerCase()}) > 0)::integer`),
    sql` + `,
  )})`;
}

/** All words but one; `undefined` where a number alone would be left, which says nothing. */
function nearlyFits(query: ItemQuery): RawBuilder<boolean> | undefined {
  const without = query.words
    .map((_, left) => query.words.filter((_word, at) => at !== left))
    .filter((words) => words.some(isOfLetters));
  return without.length === 0 ? undefined : any(without.map((words) => fits({ ...query, words })));
}

/** Two of the words, or one where there are but two. */
function fitsSome(query: ItemQuery): RawBuilder<boolean> | undefined {
  const words = query.words.filter(isOfLetters);
  if (words.length < 3) return;
  const two = words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other]));
  return any(two.map((some) => fits({ ...query, words: some })));
}

/** Numbers and Latin words are the tokens from 0x20000000 to 0x2fffffff. */
function isOfLetters(ways: Ways): boolean {
  return ways.some((way) => way.some((token) => token >>> 28 !== 2));
}

import { fullNames, searchAgencies, shortNameWords } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { newWordCutter } from "#platform/search/chinese-words.ts";
import type { ItemsSought, WordSought } from "../data/search/item-query.ts";
import { synonymGroups } from "../data/search/synonyms.ts";
import { documentNumbers } from "../domain/search/document-number.ts";
import { phrasesOf, saidOtherwise } from "../domain/search/phrases.ts";
import {
  asksHow,
  mayNameAgency,
  searchWords,
  withoutAround,
} from "../domain/search/search-words.ts";

const cut = newWordCutter(shortNameWords);

/** Agencies that one word may stand for; a word of more says which nobody. */
const mostAgencies = 30;

/** A word goes with so many others that mean the same. */
const mostOthers = 12;

/**
 * What somebody typed, as items are looked for: its words, each with the names that agencies have for it (发改委 is what 发展和改革局
 * published as well) and the office's synonyms, and the 文号 that it names.
 */
export async function sought(db: Queryable, typed: string): Promise<Omit<ItemsSought, "filters">> {
  const groups = await synonymGroups(db);
  const plain = typed.normalize("NFKC");
  const phrases = phrasesOf(plain, { groups, words: cut(plain) });
  const known = new Set(phrases.flatMap((one) => (one.kind === "known" ? [one.text] : [])));
  const pieces = (text: string) => (known.has(text) ? [text] : cut(text));
  const parted = phrases.map(({ text }) => text).join(" ");
  const words = searchWords(parted, pieces);
  return {
    typed,
    telling: withoutAround(parted, pieces),
    asksHow: asksHow(typed),
    numbers: documentNumbers(typed, fullNames),
    words: await Promise.all(
      words.map((word) => wordSought(db, word, saidOtherwise(word, groups).slice(0, mostOthers))),
    ),
  };
}

async function wordSought(
  db: Queryable,
  word: string,
  others: readonly string[],
): Promise<WordSought> {
  return {
    spellings: [...new Set([word, ...fullNames(word), ...others])],
    agencies: mayNameAgency(word) ? await agenciesCalled(db, word) : [],
  };
}

async function agenciesCalled(db: Queryable, word: string): Promise<readonly number[]> {
  const { agencies, total, isNear } = await searchAgencies(db, [word], {
    offset: 0,
    limit: mostAgencies,
  });
  return isNear || total > mostAgencies ? [] : agencies.map(({ id }) => id);
}

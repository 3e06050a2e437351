import { fullNames, searchAgencies, shortNameWords } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { newWordCutter } from "#platform/search/chinese-words.ts";
import type { WordSought } from "../data/search/item-query.ts";
import { mayNameAgency, searchWords } from "../domain/search/search-words.ts";

const cut = newWordCutter(shortNameWords);

/** Agencies that one word may stand for; a word of more says which nobody. */
const mostAgencies = 30;

/** The words of what somebody typed, each with the names that agencies have for it: 发改委 is what 发展和改革局 published as well. */
export function wordsSought(db: Queryable, typed: string): Promise<readonly WordSought[]> {
  return Promise.all(
    searchWords(typed, cut).map(async (word) => ({
      spellings: [word, ...fullNames(word)],
      agencies: mayNameAgency(word) ? await agenciesCalled(db, word) : [],
    })),
  );
}

async function agenciesCalled(db: Queryable, word: string): Promise<readonly number[]> {
  const { agencies, total, isNear } = await searchAgencies(db, [word], {
    offset: 0,
    limit: mostAgencies,
  });
  return isNear || total > mostAgencies ? [] : agencies.map(({ id }) => id);
}

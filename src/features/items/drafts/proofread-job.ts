import type { JobSettings } from "#platform/jobs/thread-job.ts";
import { compileDictionary } from "#text/proofreading/dictionary.ts";
import { wrongDocumentNumbers } from "#text/proofreading/document-number-signs.ts";
import { type Leader, leaderFindings } from "#text/proofreading/leader-names.ts";
import { misprints } from "#text/proofreading/misprints.ts";
import type { Quoted } from "#text/proofreading/quoted.ts";
import { wrongRegions } from "#text/proofreading/region-names.ts";
import { wrongSums } from "#text/proofreading/table-sums.ts";
import { unequalAmounts } from "#text/proofreading/written-amounts.ts";
import { impossibleDates, wrongWeekdays } from "#text/proofreading/wrong-weekdays.ts";
import type { ItemFinding } from "../domain/draft/item-finding.ts";

export interface ToProofread {
  readonly words: string;
  /** Of the item: words that were right then are. */
  readonly year: number;
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly leaders: readonly Leader[];
  /** The agency's region, from the province down. */
  readonly regions: readonly string[];
  /** Names that agencies do not bear any more, with those they bear, and since when. */
  readonly oldNames: readonly OldName[];
}

export interface OldName {
  readonly word: string;
  readonly suggestion: string;
  readonly from: string;
}

/** Everything that a text says wrongly by itself, by this installation's dictionary and by what the agency is (校对), each once. */
export function proofread(
  { words, year, tables, leaders, regions, oldNames }: ToProofread,
  { dictionary }: JobSettings,
): readonly ItemFinding[] {
  const all = [
    ...(dictionary ? quoted("misprint", quotes(misprints(words, dictionary, year))) : []),
    ...quoted("old-name", quotes(misprints(words, dictionaryOf(oldNames), year))),
    ...quoted("weekday", wrongWeekdays(words)),
    ...quoted("no-such-day", impossibleDates(words)),
    ...quoted("document-number", wrongDocumentNumbers(words)),
    ...quoted("amount", unequalAmounts(words)),
    ...quoted("region", wrongRegions(words, { names: regions })),
    ...leaderFindings(words, leaders).flatMap(({ kind, ...one }) =>
      quoted(`leader-${kind}`, [one]),
    ),
    ...tables.flatMap((rows) =>
      quoted(
        "table-sum",
        wrongSums(rows).map(({ label, of, written, reckoned }) => ({
          ...{ quote: `${of} ${label} ${written}`, suggestion: reckoned },
        })),
      ),
    ),
  ];
  const numbers = all.filter(({ kind }) => kind === "document-number");
  // A number that is told of as a whole is not told of by its brackets too.
  const isWithin = ({ kind, quote }: ItemFinding) =>
    kind === "misprint" && numbers.some((one) => one.quote.includes(quote));
  const told = all.filter((one) => !isWithin(one));
  return [...new Map(told.map((one) => [one.key, one])).values()];
}

function quotes(found: ReturnType<typeof misprints>): readonly Quoted[] {
  return found.map(({ entry: { word, suggestion } }) => ({ quote: word, suggestion }));
}

function dictionaryOf(names: readonly OldName[]) {
  return compileDictionary(
    names.map(({ word, suggestion, from }) => ({
      ...{ word, suggestion, from: from as `${number}-${number}-${number}` },
      ...{ level: "ordinary", exceptions: [] },
    })),
  );
}

function quoted(kind: ItemFinding["kind"], found: readonly Quoted[]): readonly ItemFinding[] {
  return found.map((one) => ({
    key: `${kind} ${one.quote}`.slice(0, 500),
    kind,
    asks: "answer",
    ...one,
  }));
}

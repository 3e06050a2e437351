import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import { findNarrative } from "#report/narrative/find-narrative.ts";
import { evaluate, type Scores } from "#tests/support/narrative/evaluate.ts";
import { precision, recall } from "#tests/support/narrative/score.ts";
import { labelledSentences } from "#tests/support/narrative/sentences.ts";
import { compileDictionary } from "#text/proofreading/dictionary.ts";
import { misprints } from "#text/proofreading/misprints.ts";
import { copiedText } from "#text/similarity/copied-text.ts";
import { coreSecondsOf, type Figure, median, rate, secondsOf, wholeNumber } from "./figure.ts";

const runs = 7;
/** Times the sentences are read in one run: once takes too little time to be measured. */
const readings = 20;
/** Length of the longest published report seen. */
const reportLength = 13_000;
const longText = 100_000;
const largeDictionary = 5_000;

/** What is found in the prose of reports and how surely, and how fast their wording is checked. */
export async function measureNarrative(): Promise<Figure[]> {
  const development = labelledSentences("development");
  const heldOut = labelledSentences("held-out");
  const text = [...development, ...heldOut].map((sentence) => sentence.text).join("");
  return [
    ...scoreFigures("sentences held out", heldOut),
    ...scoreFigures("all sentences", [...development, ...heldOut]),
    rate("characters of prose read for figures", {
      count: text.length * readings,
      seconds: await coreSecondsOf(runs, () => {
        for (let reading = 0; reading < readings; reading += 1) {
          findNarrative([{ number: 1, heading: "", text }], 2023);
        }
      }),
      atLeast: 500_000,
      how: `the labelled sentences as one section of ${wholeNumber(text.length)} characters, ${readings} times a run, processor time of all threads`,
    }),
    await proofreadingTime(text),
    await comparisonTime(text),
  ];
}

function scoreFigures(
  what: string,
  sentences: ReturnType<typeof labelledSentences>,
): readonly Figure[] {
  const scores = evaluate(sentences, findNarrative);
  return [
    ratio(`precision, ${what}`, { score: precision, scores, atLeast: 0.98 }),
    ratio(`recall, ${what}`, { score: recall, scores, atLeast: 0.85 }),
  ];
}

interface Ratio {
  readonly score: typeof precision;
  readonly scores: Scores;
  readonly atLeast: number;
}

function ratio(what: string, { score, scores, atLeast }: Ratio): Figure {
  const { figures, parts, shares, together } = scores;
  const value = score(together);
  const each = [figures, parts, shares].map((part) => score(part).toFixed(3));
  return {
    what: `figures of the prose: ${what}`,
    measured: value.toFixed(3),
    goal: `${atLeast}`,
    holds: value >= atLeast,
    how: `against ${together.expected} labels; figures ${each[0]}, totals with parts ${each[1]}, percentages ${each[2]}`,
  };
}

async function proofreadingTime(prose: string): Promise<Figure> {
  const dictionary = compileDictionary(manyEntries());
  const text = repeated(prose, longText);
  const seconds = await secondsOf(runs, () => misprints(text, dictionary, 2023));
  return milliseconds("proofreading 100,000 characters", seconds, {
    under: 100,
    how: `${wholeNumber(largeDictionary)} words, those that come with the program among them`,
  });
}

/** The shipped words, filled up with others made of the same characters. */
function manyEntries() {
  const shipped = proofreadingDictionary();
  if (!shipped.ok) throw new Error(shipped.error);
  const entries = [...shipped.value.byBeginning.values()].flat();
  const characters = [...new Set(entries.map(({ word }) => word).join(""))];
  const made = Array.from({ length: largeDictionary - entries.length }, (_, index) => {
    const char = (step: number) => characters[(index * step + step) % characters.length] ?? "";
    const word = `${char(1)}${char(7)}${char(13)}${index}`;
    return { word, suggestion: "", level: "advice", exceptions: [] } as const;
  });
  return [...entries, ...made];
}

async function comparisonTime(prose: string): Promise<Figure> {
  const now = repeated(prose, reportLength);
  const last = repeated(prose.slice(100), reportLength);
  const seconds = await secondsOf(runs, () => copiedText(now, last));
  return milliseconds("comparing two texts of 13,000 characters", seconds, {
    under: 20,
    how: "the second begins a hundred characters later",
  });
}

function repeated(prose: string, length: number): string {
  return prose.repeat(Math.ceil(length / prose.length)).slice(0, length);
}

function milliseconds(
  what: string,
  seconds: readonly number[],
  { under, how }: { readonly under: number; readonly how: string },
): Figure {
  const value = median(seconds) * 1000;
  return {
    what,
    measured: `${value.toFixed(1)} ms`,
    goal: `under ${under} ms`,
    holds: value < under,
    how: `${how}; median of ${seconds.length} runs`,
  };
}

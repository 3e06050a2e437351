import type { JobSettings } from "#platform/jobs/thread-job.ts";
import { misprints } from "#text/proofreading/misprints.ts";

export interface ToProofread {
  readonly words: string;
  /** Of the item: words that were right then are. */
  readonly year: number;
}

export interface WrongWord {
  readonly word: string;
  readonly suggestion: string;
}

/** Wrong and outdated words by this installation's dictionary, each once (校对). */
export function proofread({ words, year }: ToProofread, { dictionary }: JobSettings) {
  const found = dictionary ? misprints(words, dictionary, year) : [];
  const byWord = new Map(found.map(({ entry }) => [entry.word, entry.suggestion]));
  return [...byWord].map(([word, suggestion]): WrongWord => ({ word, suggestion }));
}

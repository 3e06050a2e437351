import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type LabelledSentence, parseSentences } from "./labelled-sentence.ts";

/** `development`: open to whoever writes the reader. `held-out`: only ever measured. */
export type SentenceSet = "development" | "held-out";

/** The labelled sentences of a set, topic by topic. */
export function labelledSentences(set: SentenceSet): readonly LabelledSentence[] {
  const folder = join(import.meta.dirname, set);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => parseSentences(readFileSync(join(folder, file), "utf8")));
}

import { err, ok, type Result } from "#kernel/result.ts";
import { compileDictionary, type Dictionary } from "#text/proofreading/dictionary.ts";
import { dictionaryRefusedWords } from "./dictionary-words.ts";
import { loadDictionary, shippedDictionary } from "./load-dictionary.ts";

/**
 * What reports are proofread with (校对词表): the file at `path`, or the one that comes with the program.
 * Refused in Chinese with every line that cannot be used.
 */
export function proofreadingDictionary(path = shippedDictionary()): Result<Dictionary, string> {
  const loaded = loadDictionary(path);
  return loaded.ok
    ? ok(compileDictionary(loaded.value))
    : err(dictionaryRefusedWords(path, loaded.error));
}

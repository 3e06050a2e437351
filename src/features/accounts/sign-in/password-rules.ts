import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { knownWords } from "./known-words.ts";

/** Why a password is not taken. */
export type PasswordRefused =
  | { readonly kind: "too-short"; readonly least: number }
  | { readonly kind: "too-long"; readonly most: number }
  /** Made of words of the lists, of what is known of the person, of rows of keys, or of repetition. */
  | { readonly kind: "easily-guessed" };

const least = 12;
const most = 200;

/** Guesses, as a power of ten, below which a password is refused: a thousand guesses a second take three centuries for it. */
const fewestGuesses = 10;

let checker: ZxcvbnFactory | undefined;

/** Why the password is refused to a person of whom `known` is known (name, account, agency); `undefined` where it is taken. */
export function passwordRefused(
  password: string,
  known: readonly string[],
): PasswordRefused | undefined {
  const { length } = [...password];
  if (length < least) return { kind: "too-short", least };
  if (length > most) return { kind: "too-long", most };
  // The lists are unpacked when the first password is set.
  checker ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const { guessesLog10 } = checker.check(password.normalize("NFKC"), [...knownWords, ...known]);
  return guessesLog10 < fewestGuesses ? { kind: "easily-guessed" } : undefined;
}

import type { Transaction } from "#platform/db/queryable.ts";
import {
  findLetter,
  groupToChange,
  letterToChange,
  type StoredLetter,
} from "../data/letters/letters.ts";
import { contentText, hashOf } from "../data/letters/sealed-letter.ts";
import type { ActsOnLetter } from "./acting.ts";
import { groupHash, type MadeOfGroup, makeGroup } from "./groups/make-group.ts";
import { makeLetter } from "./letter-content.ts";

/** A letter, and all that are written and signed with it: itself alone, or its group. */
export interface HeldToSign {
  readonly letter: StoredLetter;
  readonly letters: readonly StoredLetter[];
}

/** A letter with its group, held; cases of a group are held in one order, so that no two wait for each other. */
export async function heldToSign(
  trx: Transaction,
  act: ActsOnLetter,
): Promise<HeldToSign | undefined> {
  const seen = await findLetter(trx, act);
  if (!seen) return undefined;
  if (seen.groupId === null) {
    const letter = await letterToChange(trx, act);
    return letter && { letter, letters: [letter] };
  }
  const letters = await groupToChange(trx, act, seen.groupId);
  const letter = letters.find(({ id }) => id === seen.id);
  return letter && { letter, letters };
}

/** What is sent round and signed: each letter as it would be today, and the hash that stands for all of them. */
export interface MadeToSign {
  readonly made: readonly MadeOfGroup[];
  readonly hash: string;
}

export async function makeToSign(
  trx: Transaction,
  act: ActsOnLetter,
  { letter, letters }: HeldToSign,
): Promise<MadeToSign> {
  if (letter.groupId !== null) {
    const made = await makeGroup(trx, act, letters);
    return { made, hash: groupHash(made) };
  }
  const made = await makeLetter(trx, act, letter);
  return { made: [{ ...made, letter }], hash: hashOf(contentText(made.content)) };
}

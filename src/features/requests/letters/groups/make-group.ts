import { setImmediate } from "node:timers/promises";
import type { Queryable } from "#platform/db/queryable.ts";
import type { StoredLetter } from "../../data/letters/letters.ts";
import { contentText, hashOf } from "../../data/letters/sealed-letter.ts";
import { composeLetter } from "../../domain/letters/compose-letter.ts";
import { textKey } from "../../domain/letters/forms/form-of.ts";
import { type HandledCase, loadManyHandled } from "../../handling/handled-case.ts";
import type { ActsOnLetters } from "../acting.ts";
import type { LetterMade } from "../letter-content.ts";
import { caseContext, loadAgencyContext } from "../load-context.ts";

/** After so many letters others have their turn. */
const atATime = 20;

/** Called for each letter of many: lets others have their turn now and then. */
export async function takeTurns(at: number): Promise<void> {
  if (at % atATime === 0) await setImmediate();
}

/** A letter of a group, as it would be today. */
export interface MadeOfGroup extends LetterMade {
  readonly letter: StoredLetter;
}

/** Makes the letters of a group as each would be by itself: what they have in common is read once. */
export async function makeGroup(
  db: Queryable,
  act: Pick<ActsOnLetters, "scope" | "today" | "cipher" | "calendar">,
  letters: readonly StoredLetter[],
): Promise<readonly MadeOfGroup[]> {
  const [first] = letters;
  if (!first) return [];
  const { today, calendar } = act;
  const ids = letters.map(({ requestId }) => requestId);
  const cases = await loadManyHandled(db, { ...act, ids });
  const kept = first.state === "draft" ? undefined : { draft: first.draft, id: first.textId };
  const shared = await loadAgencyContext(db, { agencyId: first.agencyId, on: today, kept });
  const made: MadeOfGroup[] = [];
  for (const [at, letter] of letters.entries()) {
    await takeTurns(at);
    const of = caseOf(cases, letter);
    const own = { ...caseContext(of, today, calendar), attachments: [], ordered: null };
    const { unfilled, ...text } = composeLetter(letter.draft, { ...shared, ...own });
    const content = { ...text, issuer: shared.issuer, attachments: [] };
    const textId = shared.ownTexts[textKey(letter.draft)]?.id ?? null;
    made.push({ letter, of, content, unfilled, textId });
  }
  return made;
}

function caseOf(cases: ReadonlyMap<number, HandledCase>, letter: StoredLetter): HandledCase {
  const of = cases.get(letter.requestId);
  if (!of) throw new Error(`letter ${letter.id} has no case`);
  return of;
}

/** The bytes that are signed of a group: the list of its letters, each by the hash of what it says. */
export function groupHash(
  made: readonly (Pick<MadeOfGroup, "content"> & { readonly letter: Pick<StoredLetter, "id"> })[],
): string {
  return hashOf(
    JSON.stringify(made.map(({ letter, content }) => [letter.id, hashOf(contentText(content))])),
  );
}

import type { Queryable } from "#platform/db/queryable.ts";
import type { StoredLetter } from "../data/letters/letters.ts";
import type { LetterContent } from "../data/letters/sealed-letter.ts";
import { composeLetter } from "../domain/letters/compose-letter.ts";
import { type LetterDraft, textKey } from "../domain/letters/forms/form-of.ts";
import { type HandledCase, loadHandled } from "../handling/handled-case.ts";
import type { ActsOnLetter } from "./acting.ts";
import { filesOfLetter } from "./letter-files.ts";
import { loadContext } from "./load-context.ts";

/** A letter as it would be today. */
export interface LetterMade {
  readonly content: LetterContent;
  readonly unfilled: readonly string[];
  readonly of: HandledCase;
  /** The version of the agency's own text that it is made of; `null`: ours. */
  readonly textId: number | null;
}

/** Makes a letter of what is filled in and what the case and the agency say today; one that was sent round of its own text. */
export async function makeLetter(
  db: Queryable,
  act: Pick<ActsOnLetter, "scope" | "today" | "cipher" | "calendar">,
  letter: StoredLetter,
  draft: LetterDraft = letter.draft,
): Promise<LetterMade> {
  const { scope, today, cipher, calendar } = act;
  const of = await loadHandled(db, { scope, id: letter.requestId, cipher });
  if (!of) throw new Error(`letter ${letter.id} has no case`);
  const { attachment } = await filesOfLetter(db, scope, letter.id);
  const kept = letter.state === "draft" ? undefined : { draft, id: letter.textId };
  const names = attachment.map(({ name }) => name);
  const { reopeningId } = letter;
  const asked = { of, on: today, calendar, attachments: names, kept, reopeningId };
  const context = await loadContext(db, asked);
  const { unfilled, ...text } = composeLetter(draft, context);
  return {
    content: {
      ...text,
      issuer: context.issuer,
      attachments: attachment.map(({ id, name, sha256 }) => ({ id, name, sha256 })),
    },
    unfilled,
    of,
    textId: context.ownTexts[textKey(draft)]?.id ?? null,
  };
}

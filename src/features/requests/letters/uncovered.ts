import type { Queryable } from "#platform/db/queryable.ts";
import type { StoredLetter } from "../data/letters/letters.ts";
import type { LetterContent } from "../data/letters/sealed-letter.ts";
import { isUncovered } from "../redaction/covered.ts";

interface Given {
  readonly letter: Pick<StoredLetter, "requestId" | "draft">;
  readonly content: Pick<LetterContent, "attachments">;
}

/** Refused: a part is given, and nothing shows how the rest was kept back. Asked when it is sent round, signed and served. */
export async function uncovered(
  db: Queryable,
  { letter, content }: Given,
): Promise<{ readonly kind: "uncovered" } | undefined> {
  const isOpen = await isUncovered(db, { ...letter, attachments: content.attachments });
  return isOpen ? { kind: "uncovered" } : undefined;
}

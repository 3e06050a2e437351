import type { LetterField, LetterText } from "../domain/letters/letter.ts";

/** What `/api/requests/:id/reply-text` answers: the text, what it lacks, and the places to fill in. */
export interface ReplyTextAnswer extends LetterText {
  readonly fields: readonly LetterField[];
}

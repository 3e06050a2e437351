import { composeLetter } from "../domain/letters/compose-letter.ts";
import { type LetterDraft, textKey, variantsOf } from "../domain/letters/forms/form-of.ts";
import { letterSheet } from "../domain/letters/letter-sheet.ts";
import { isReply, letterNumber, seriesOf } from "../domain/letters/letter-types.ts";
import { letterName } from "./letter-words.ts";
import { sampleContext, sampleLetters } from "./sample-letters.ts";

/** The golden set as documents: file names under docs/letters and what they say. */
export function lettersDocuments(): ReadonlyMap<string, string> {
  const notices = sampleLetters.filter(({ type }) => !isReply(type));
  const replies = sampleLetters.filter(({ type }) => isReply(type));
  return new Map([
    ["notices.md", page("程序性文书", notices)],
    ["replies.md", page("答复", replies)],
  ]);
}

const made =
  "Made by `node scripts/write-letters.ts` of the letters in `src/features/requests/domain/letters`; a test holds them together. " +
  "The agency, the people and the figures are invented.";

function page(title: string, letters: readonly LetterDraft[]): string {
  return [`# ${title}`, "", made, "", ...letters.flatMap(section)].join("\n");
}

function section(draft: LetterDraft): readonly string[] {
  const { letterhead, title, blocks } = sampleSheet(draft);
  const variant = variantsOf(draft.type).find(({ code }) => code === draft.filled.variant);
  return [
    `## ${letterName(draft.type)}${variant ? `：${variant.label}` : ""}`,
    "",
    `\`${textKey(draft)}\``,
    "",
    `> **${letterhead.issuer}**`,
    ">",
    `> ${letterhead.number}`,
    ">",
    `> **${title}**`,
    ...blocks.flatMap(({ text }) => [">", `> ${text}`]),
    "",
  ];
}

/** A letter of the golden set as it is printed. */
export function sampleSheet(draft: LetterDraft) {
  const { issuer, on, attachments } = sampleContext;
  const text = composeLetter(draft, sampleContext);
  const number = letterNumber("青水公开", seriesOf(draft.type), { year: 2026, number: 7 });
  return letterSheet(text, { issuer, number, datedOn: on, attachments });
}

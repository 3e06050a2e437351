import type { LocalDate } from "#kernel/local-date.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import type { LetterText } from "./letter.ts";

/** What stands on a letter beside its text. */
export interface LetterMarks {
  readonly issuer: string;
  /** `null` before it is signed: the number is taken with the last signature. */
  readonly number: string | null;
  readonly datedOn: LocalDate | null;
  readonly attachments: readonly string[];
}

/** A letter in official form, as screens show it and writers take it. */
export interface LetterSheet {
  readonly letterhead: { readonly issuer: string; readonly number: string };
  readonly title: string;
  readonly blocks: readonly LetterLine[];
}

export interface LetterLine {
  readonly kind: "paragraph" | "signature";
  readonly text: string;
  readonly isFlush?: true;
}

/** A letter laid out: letterhead and number, title, addressee, text, attachments, the line for the seal, the day. */
export function letterSheet(
  { title, to, paragraphs }: Omit<LetterText, "unfilled">,
  { issuer, number, datedOn, attachments }: LetterMarks,
): LetterSheet {
  return {
    letterhead: { issuer, number: number ?? "（签发时编文号）" },
    title,
    blocks: [
      { kind: "paragraph", text: `${to}：`, isFlush: true },
      ...paragraphs.map((text) => ({ kind: "paragraph", text }) as const),
      ...attachments.map((name, at) => ({ kind: "paragraph", text: attached(name, at) }) as const),
      { kind: "signature", text: `${issuer}（印章）` },
      { kind: "signature", text: datedOn ? dateWords(datedOn) : "（签发日期）" },
    ],
  };
}

function attached(name: string, at: number): string {
  return at === 0 ? `附件：1. ${name}` : `${at + 1}. ${name}`;
}

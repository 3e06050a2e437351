/** What a letter of oversight says (督办单、通报、简报): what is signed is exactly this. */
export interface LetterContent {
  readonly title: string;
  /** 主送. */
  readonly to: string;
  /** Paragraphs; one that begins with 一、 is a heading. */
  readonly lines: readonly string[];
  readonly table: LetterTable | null;
}

/** 附表: each row as long as its head. */
interface LetterTable {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** 一、检查情况: a heading of its first level. */
export function isHeading(text: string): boolean {
  return /^[一二三四五六七八九十]{1,3}、.{1,40}$/.test(text) && !/[。；！？]$/.test(text);
}

export const letterStates = ["draft", "review", "signed", "void"] as const;

export type LetterState = (typeof letterStates)[number];

import { maskedText } from "#text/privacy/masked-text.ts";
import type { TextFound } from "../../data/search-texts.ts";

/** Where a report has a word: the section, and the words around it. */
export interface Excerpt {
  /** The section's number; none for what stands in front of the first. */
  readonly section?: number;
  readonly heading: string;
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** Characters shown on each side. */
const around = 36;

/** The first place of the first word that the report shows: before, word and after are of the text with its personal numbers hidden. */
export function excerptOf(report: TextFound, words: readonly string[]): Excerpt | undefined {
  const parts = [
    ...(report.preface ? [{ heading: "前言", text: maskedText(report.preface) }] : []),
    ...report.sections.map(({ number, heading, text }) => ({
      section: number,
      heading: maskedText(heading),
      text: maskedText(text),
    })),
  ];
  for (const word of words) {
    for (const { text, ...place } of parts) {
      const at = text.indexOf(word);
      if (at >= 0) return { ...place, word, ...surroundings(text, at, word) };
    }
  }
  return undefined;
}

function surroundings(text: string, at: number, word: string) {
  const end = at + word.length;
  const from = Math.max(0, at - around);
  const before = lastLine(text.slice(from, at));
  const after = (text.slice(end, end + around).split("\n")[0] ?? "").trimEnd();
  const isCut = before.length === at - from && from > 0;
  return {
    before: `${isCut ? "…" : ""}${before}`,
    after: `${after}${end + around < text.length ? "…" : ""}`,
  };
}

function lastLine(text: string): string {
  return (text.split("\n").at(-1) ?? "").trimStart();
}

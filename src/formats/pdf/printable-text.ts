import type { PrintedDocument } from "../printed-document.ts";
import { visibleText } from "../visible-text.ts";
import { type Coverage, fontCoverage } from "./font-coverage.ts";

/** 〓, what a printer sets for a character he lacks. */
export const lackingMark = "〓";

/**
 * The text as it can be printed: unseen characters left out, and 〓 for each that no embedded face has. What joins and forms letters of
 * Arabic and Mongolian script stays between them.
 */
export function printableText(text: string, has: Coverage = fontCoverage()): string {
  return text
    .split(forming)
    .map((part, at) => (at % 2 === 1 ? part : shown(part, has)))
    .join("");
}

/** Zero-width joiners and Mongolian variation selectors behind a letter that they form; a capture, so that `split` keeps them. */
const forming = /((?<=[\p{Script=Arabic}\p{Script=Mongolian}])(?:[\u180b-\u180f]|\u200c|\u200d)+)/u;

function shown(text: string, has: Coverage): string {
  let printable = "";
  for (const character of visibleText(text)) {
    printable += has(character.codePointAt(0) ?? 0) ? character : lackingMark;
  }
  return printable;
}

/** The characters of a document that no embedded face has, each once; in a PDF they are printed as 〓. */
export function lackingCharacters(document: PrintedDocument): string[] {
  const has = fontCoverage();
  const all = new Set(textsOf(document).flatMap((text) => [...visibleText(text)]));
  return [...all].filter((character) => !has(character.codePointAt(0) ?? 0));
}

function textsOf({ letterhead, title, blocks }: PrintedDocument): string[] {
  return [
    ...(letterhead ? [letterhead.issuer, letterhead.number] : []),
    title,
    ...blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.flat().map((cell) => cell.text) : [block.text],
    ),
  ];
}

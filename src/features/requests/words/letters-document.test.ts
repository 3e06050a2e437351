import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { textKeys } from "../domain/letters/check-text.ts";
import { composeLetter } from "../domain/letters/compose-letter.ts";
import { textKey } from "../domain/letters/forms/form-of.ts";
import { lettersDocuments } from "./letters-document.ts";
import { sampleContext, sampleLetters } from "./sample-letters.ts";

const files = [...lettersDocuments()].map(([name, text]) => ({ name, text }));

test.each(files)("docs/letters/$name says what the letters say", ({ name, text }) => {
  const path = new URL(`../../../../docs/letters/${name}`, import.meta.url);
  // To write it anew: node scripts/write-letters.ts
  expect(readFileSync(path, "utf8")).toBe(text);
});

test("the golden set has every letter and every case of it, with nothing left to fill in", () => {
  expect(sampleLetters.map(textKey).toSorted()).toEqual(textKeys.map(({ key }) => key).toSorted());
  const unfilled = sampleLetters.filter(
    (draft) => composeLetter(draft, sampleContext).unfilled.length > 0,
  );
  expect(unfilled).toEqual([]);
});

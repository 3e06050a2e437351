import { sectionWords } from "./form-words.ts";

/** Which headings a written report has that its source has not, in one Chinese sentence; `undefined`: none. */
export function addedSectionsWords(added: readonly number[]): string | undefined {
  if (added.length === 0) return undefined;
  const named = added.map((number) => `“${sectionWords[number]}”`).join("、");
  return `原文没有${named}，已按规定补上标题，标题下没有内容，请补写。`;
}

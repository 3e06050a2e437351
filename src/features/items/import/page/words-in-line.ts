import type { Inline, Mark, Words } from "../../domain/draft/item-text.ts";

/** A piece of a line. */
export function words(text: string, marks: readonly Mark[]): Inline {
  return { type: "text", text, ...(marks.length > 0 && { marks }) };
}

/** Without blanks and breaks at its ends: an indent is the page's own. */
export function trimmed(content: readonly Inline[]): readonly Inline[] {
  const joined = content.reduce(joinedWith, [] as Inline[]);
  const from = joined.findIndex((one) => !isBlank(one));
  const through = joined.findLastIndex((one) => !isBlank(one));
  return joined.slice(Math.max(from, 0), through + 1).map((one, at, { length }) => {
    if (one.type !== "text") return one;
    const text = at === 0 ? one.text.trimStart() : one.text;
    return { ...one, text: at === length - 1 ? text.trimEnd() : text };
  });
}

/** Words with the same marks are one piece. */
function joinedWith(all: Inline[], one: Inline): Inline[] {
  const last = all.at(-1);
  const isSame = last?.type === "text" && one.type === "text" && haveSameMarks(last, one);
  if (!isSame) all.push(one);
  else {
    const text = `${last.text}${one.text}`.replaceAll(/ {2,}/g, " ");
    all.splice(-1, 1, words(text, last.marks ?? []));
  }
  return all;
}

function haveSameMarks({ marks: left = [] }: Words, { marks: right = [] }: Words): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function isBlank(one: Inline): boolean {
  return one.type === "hardBreak" || one.text.trim() === "";
}

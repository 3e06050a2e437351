import type { Inline, Mark, Words } from "../../domain/draft/item-text.ts";

/** A piece of a line. */
export function words(text: string, marks: readonly Mark[]): Inline {
  return { type: "text", text, ...(marks.length > 0 && { marks }) };
}

/** Without blanks and breaks at its ends: an indent is the page's own. */
export function trimmed(content: readonly Inline[]): readonly Inline[] {
  const all = joined(content);
  const from = all.findIndex((one) => !isBlank(one));
  const through = all.findLastIndex((one) => !isBlank(one));
  return all.slice(Math.max(from, 0), through + 1).map((one, at, { length }) => {
    if (one.type !== "text") return one;
    const text = at === 0 ? one.text.trimStart() : one.text;
    return { ...one, text: at === length - 1 ? text.trimEnd() : text };
  });
}

/** Words with the same marks are one piece; pieces are gathered and put together once, however many there are. */
function joined(content: readonly Inline[]): readonly Inline[] {
  const all: Inline[] = [];
  let [run, first]: [string[], Words | undefined] = [[], undefined];
  const end = () => {
    if (first) all.push(words(run.join("").replaceAll(/ {2,}/g, " "), first.marks ?? []));
    [run, first] = [[], undefined];
  };
  for (const one of content) {
    if (one.type !== "text" || (first && !haveSameMarks(first, one))) end();
    if (one.type !== "text") all.push(one);
    else {
      first ??= one;
      run.push(one.text);
    }
  }
  end();
  return all;
}

function haveSameMarks({ marks: left = [] }: Words, { marks: right = [] }: Words): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function isBlank(one: Inline): boolean {
  return one.type === "hardBreak" || one.text.trim() === "";
}

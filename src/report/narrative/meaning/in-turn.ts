import { type Frame, hasWord, isWord, lastGroup } from "../frames.ts";
import type { Item, WordItem, YearItem } from "../tokens.ts";

/**
 * 许可、处罚、强制分别为 12 件、3 件、0 件: the first number is the first subject's. Where there are not as many numbers as
 * subjects, none of them is certain.
 */
export function inTurn(frames: readonly Frame[]): readonly Frame[] {
  const placed: Frame[] = [];
  for (let index = 0; index < frames.length; ) {
    const frame = frames[index];
    if (!frame) break;
    if (!hasWord(frame.near, "respectively")) {
      placed.push(frame);
      index += 1;
      continue;
    }
    const list = listFrom(frames, index);
    const words = [...frame.far, ...frame.near];
    placed.push(...(list.length > 1 ? share(list, words, subjectsOf(words)) : list));
    index += list.length;
  }
  return placed;
}

/** The joined words, or the years, that the numbers belong to, of one kind: subjects, else acts, rows, columns or results. */
function subjectsOf(near: readonly Item[]): readonly (WordItem | YearItem)[] {
  const years = near.filter(
    (item): item is YearItem => item.kind === "year" && item.span === "year",
  );
  if (years.length > 1) return years;
  for (const tag of ["row", "column", "result", "topic", "act", "carrier"] as const) {
    const group = lastGroup(near, (word) => word.tag === tag);
    if (group.length > 1) return group;
  }
  return [];
}

/** The numbers behind one another with nothing but a mark or a joint between them. */
function listFrom(frames: readonly Frame[], from: number): readonly Frame[] {
  let end = from + 1;
  while (end < frames.length && isBare(frames[end])) end += 1;
  return frames.slice(from, end);
}

function isBare(frame: Frame | undefined): boolean {
  if (!frame) return false;
  return [...frame.far, ...frame.near].every(
    (item) => isWord(item, "joint") || (item.kind === "mark" && item.mark !== ";"),
  );
}

function share(
  list: readonly Frame[],
  near: readonly Item[],
  subjects: readonly (WordItem | YearItem)[],
): readonly Frame[] {
  const isCertain = list.length === subjects.length;
  return list.map((frame, index) => {
    if (!isCertain) return { ...frame, number: { ...frame.number, isUnsure: true } };
    const own = near.filter(
      (item) => item === subjects[index] || !subjects.some((each) => each === item),
    );
    const subject = subjects[index];
    if (subject?.kind !== "year") return { ...frame, near: own };
    return { ...frame, near: own, period: { ...frame.period, year: subject.year } };
  });
}

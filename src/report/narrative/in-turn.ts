import { type Frame, hasWord, isWord, lastGroup } from "./frames.ts";
import type { Item, WordItem } from "./tokens.ts";

/**
 * 许可、处罚、强制分别为 12 件、3 件、0 件: the first number is the first subject's. Where there are not as many numbers as
 * subjects, none of them is certain.
 */
export function inTurn(frames: readonly Frame[]): readonly Frame[] {
  const placed: Frame[] = [];
  for (let index = 0; index < frames.length; ) {
    const frame = frames[index];
    if (!frame) break;
    const subjects = hasWord(frame.near, "respectively") ? subjectsOf(frame.near) : [];
    const list = subjects.length > 1 ? listFrom(frames, index) : [];
    placed.push(...(list.length > 0 ? share(list, frame.near, subjects) : [frame]));
    index += Math.max(1, list.length);
  }
  return placed;
}

/** The joined words that the numbers belong to, of one kind: subjects, else acts, rows, columns or results. */
function subjectsOf(near: readonly Item[]): readonly WordItem[] {
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
  subjects: readonly WordItem[],
): readonly Frame[] {
  const isCertain = list.length === subjects.length;
  return list.map((frame, index) => {
    if (!isCertain) return { ...frame, number: { ...frame.number, isUnsure: true } };
    const own = near.filter(
      (item) => item === subjects[index] || !subjects.some((each) => each === item),
    );
    return { ...frame, near: own };
  });
}

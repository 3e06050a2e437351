import type { Slot } from "../runs/runs.ts";
import type { FigureToken } from "../stream/stream.ts";

/** A figure with nothing else on its line, or in its cell. */
export function isAlone(slot: Slot): boolean {
  return slot.kind === "figure" && slot.isAlone;
}

/** Whether two numbers share a line of text. */
export function isBesideOthers(slots: readonly Slot[]): boolean {
  return slots.some((slot, at) => {
    const next = slots[at + 1];
    if (slot.grid || isAlone(slot) || slot.line !== next?.line) return false;
    return isNumber(slot) && isNumber(next);
  });
}

/** Whether it is a figure that is a number, not a sign for nothing. */
export function isNumber(slot: Slot): boolean {
  return slot.kind === "figure" && slot.figure.kind === "number";
}

/** Two figures of one text with blanks alone between them, one of which is no more than a question mark. */
export function isBesideSign(slot: Slot, next: Slot | undefined): boolean {
  if (slot.kind !== "figure" || next?.kind !== "figure" || slot.placed !== next.placed)
    return false;
  if (!isQuestionMark(slot) && !isQuestionMark(next)) return false;
  return slot.placed.text.slice(slot.to, next.from).trim() === "";
}

function isQuestionMark({ placed, from, to }: FigureToken): boolean {
  return to - from === 1 && /[?？]/.test(placed.text.charAt(from));
}

import type { Slot } from "../runs/runs.ts";

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

import type { Slot } from "./runs.ts";

/** A figure with nothing else on its line, or in its cell. */
export function isAlone(slot: Slot): boolean {
  return slot.kind === "figure" && slot.isAlone;
}

/** Whether two of these share a line of text. */
export function isBesideOthers(slots: readonly Slot[]): boolean {
  return slots.some(
    (slot, at) => !slot.grid && !isAlone(slot) && slot.line === slots[at + 1]?.line,
  );
}

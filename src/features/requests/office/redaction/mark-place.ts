import type { MarkedArea, MarkedPassage } from "../../domain/redaction/mark.ts";

/** Where something is marked, before it is said why. */
export type MarkPlace =
  | Omit<MarkedArea, "ground" | "reason">
  | Omit<MarkedPassage, "ground" | "reason">;

/** Marks places; gives how many were not marked before. `undefined`: nothing is marked now. */
export type OnMark = ((places: readonly MarkPlace[]) => number) | undefined;

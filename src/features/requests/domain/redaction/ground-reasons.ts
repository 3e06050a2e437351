import { type GroundCode, groundCodes } from "./grounds.ts";
import type { Reasoned } from "./mark.ts";

/** What is withheld on one ground: how many places, and the reasons given, each once. */
export interface GroundReasons {
  readonly ground: GroundCode;
  readonly places: number;
  readonly reasons: readonly string[];
}

/** Puts the marks' reasons together by their grounds, in the order of the regulation, for the reply that gives a part. */
export function groundReasons(marks: readonly Reasoned[]): readonly GroundReasons[] {
  return groundCodes.flatMap((ground) => {
    const own = marks.filter((mark) => mark.ground === ground);
    if (own.length === 0) return [];
    return [{ ground, places: own.length, reasons: [...new Set(own.map(({ reason }) => reason))] }];
  });
}

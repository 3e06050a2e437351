import { hash } from "node:crypto";
import { rules } from "#report/check/rules.ts";
import {
  feeLimits,
  jumpFloors,
  jumpTimes,
  similarity,
  unitErrorTimes,
} from "#report/check/thresholds.ts";
import type { Dictionary } from "#text/proofreading/dictionary.ts";

/**
 * Raised when a rule finds something else in the same report, or says it otherwise: what changes beside the rules'
 * names, weights, limits and words shows by itself.
 */
const checkerEdition = 3;

/** Names the checker: reports checked under another stamp are checked again (核对版本). */
export function checkerStamp(dictionary: Dictionary | undefined): string {
  const words = [...(dictionary?.byBeginning.values() ?? [])]
    .flat()
    .map(({ rightUse, ...entry }) => JSON.stringify(entry))
    .sort();
  const limits = { feeLimits, jumpFloors, jumpTimes, similarity, unitErrorTimes };
  const parts = JSON.stringify([checkerEdition, rules, limits, words]);
  return hash("sha256", parts, "hex").slice(0, 16);
}

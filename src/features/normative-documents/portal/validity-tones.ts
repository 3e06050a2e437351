import type { ItemBadge } from "#platform/feature/site-places.ts";
import type { ValidityState } from "../domain/validity/validity.ts";

/** The colour of 有效性, beside its word. */
export const validityTones: Readonly<Record<ValidityState, ItemBadge["tone"]>> = {
  "not-yet": "notice",
  "in-force": "fine",
  ending: "warning",
  amended: "notice",
  expired: "error",
  repealed: "error",
  replaced: "error",
  transferred: "plain",
};

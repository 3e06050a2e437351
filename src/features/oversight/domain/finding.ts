import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";

/** How a finding (发现的问题) stands: 待整改, 待复核, 已销号. */
export type FindingState = "open" | "answered" | "closed";

/** What becomes of a finding: found, answered by the agency, sent back by who looked again, passed, voided. */
export type FindingStep = "found" | "answered" | "sent-back" | "passed" | "voided";

interface Standing {
  readonly state: FindingState;
  readonly isVoided: boolean;
  readonly rectifyBy: LocalDate;
}

export type FindingRefused =
  | { readonly kind: "voided" }
  | { readonly kind: "not-open"; readonly state: FindingState }
  | { readonly kind: "not-answered"; readonly state: FindingState };

/** The agency answers (整改反馈) what is open, late or not. */
export function decideAnswer({ state, isVoided }: Standing): Result<"answered", FindingRefused> {
  if (isVoided) return err({ kind: "voided" });
  return state === "open" ? ok("answered") : err({ kind: "not-open", state });
}

/** Who found it looks again (复核) at what was answered: it is closed, or open with a new last day. */
export function decideRecheck(
  { state, isVoided }: Standing,
  isPassed: boolean,
): Result<FindingState, FindingRefused> {
  if (isVoided) return err({ kind: "voided" });
  if (state !== "answered") return err({ kind: "not-answered", state });
  return ok(isPassed ? "closed" : "open");
}

/** Whether its last day is over and nothing was answered. */
export function isLate({ state, isVoided, rectifyBy }: Standing, today: LocalDate): boolean {
  return !isVoided && state === "open" && rectifyBy < today;
}

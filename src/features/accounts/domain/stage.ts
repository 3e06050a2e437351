/** How far a sign-in has come: what is still asked of the person before the office opens. */
export const stages = ["password", "second-factor", "enrol", "full"] as const;

/**
 * `password`: signed in by a one-time code, a password of their own is to be set; `second-factor`: its code is to be given;
 * `enrol`: their role needs a second factor, and they have none; `full`: signed in.
 */
export type Stage = (typeof stages)[number];

/** What of somebody's sign-in decides the next stage. */
export interface Standing {
  readonly byOneTimeCode: boolean;
  readonly hasSecondFactor: boolean;
  readonly needsSecondFactor: boolean;
  /** Whether the second factor was given in this sign-in. */
  readonly isSecondGiven: boolean;
}

/** The stage that comes now: the second factor before all else, so that a code alone changes no password of who has one. */
export function stageOf(standing: Standing): Stage {
  const { byOneTimeCode, hasSecondFactor, isSecondGiven } = standing;
  if (hasSecondFactor && !isSecondGiven) return "second-factor";
  if (byOneTimeCode) return "password";
  return standing.needsSecondFactor && !hasSecondFactor ? "enrol" : "full";
}

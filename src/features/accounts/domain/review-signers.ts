import { type SignatureClash, signatureClash } from "#kernel/signature-clash.ts";
import type { ReviewStep } from "./review-steps.ts";
import type { RoleWithLevel } from "./roles.ts";

/** Somebody of the agency, with what they are there. */
export interface ReviewPerson {
  readonly id: number;
  readonly roles: readonly RoleWithLevel[];
}

/** A signature under a step. */
export interface ReviewSignature {
  readonly place: number;
  readonly personId: number;
}

/** Something under review: who wrote it, and who signed so far. */
export interface UnderReview {
  readonly authorIds: readonly number[];
  readonly signed: readonly ReviewSignature[];
}

/** Why somebody cannot sign a step. */
export type ReviewRefused =
  /** The step asks for a role that they do not have. */
  { readonly kind: "not-holder" } | SignatureClash;

/** The one reason against somebody's signature under a step; `undefined` where they may sign. */
export function reviewRefused(
  step: ReviewStep,
  { id, roles }: ReviewPerson,
  { authorIds, signed }: UnderReview,
): ReviewRefused | undefined {
  const isHeld = roles.some(
    ({ role, level }) => role === step.role && (step.level === null || level === step.level),
  );
  if (!isHeld) return { kind: "not-holder" };
  const so = {
    authorIds,
    signed: signed.map((one) => ({ place: one.place, hands: [one.personId] })),
  };
  return signatureClash(so, step.sharesWith, [id]);
}

/**
 * Whether the people of an agency can bring something of an author through every step. At least two people are in all that
 * is signed, as no author signs; an agency that lacks somebody is told before its first item waits for nobody.
 */
export function canBeSigned(
  steps: readonly ReviewStep[],
  people: readonly ReviewPerson[],
  under: UnderReview,
): boolean {
  const [step, ...rest] = steps;
  if (!step) return true;
  return people.some((person) => {
    if (reviewRefused(step, person, under)) return false;
    const signed = [...under.signed, { place: step.place, personId: person.id }];
    return canBeSigned(rest, people, { ...under, signed });
  });
}

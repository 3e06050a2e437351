/** What was written and signed so far; `hands`: whoever signed, and whoever's role it was. */
export interface SignedSoFar {
  readonly authorIds: readonly number[];
  readonly signed: readonly { readonly place: number; readonly hands: readonly number[] }[];
}

export type SignatureClash =
  | { readonly kind: "own-work" }
  /** One of the hands is in the signature at this place. */
  | { readonly kind: "signed-before"; readonly place: number };

/**
 * Why hands cannot sign a step, whatever roles they hold: nobody signs own work, and nobody two steps of one thing but those
 * that the step shares with others; `undefined` where they can.
 */
export function signatureClash(
  { authorIds, signed }: SignedSoFar,
  sharesWith: readonly number[],
  hands: readonly number[],
): SignatureClash | undefined {
  if (hands.some((id) => authorIds.includes(id))) return { kind: "own-work" };
  const before = signed.find(
    (one) => !sharesWith.includes(one.place) && one.hands.some((id) => hands.includes(id)),
  );
  return before && { kind: "signed-before", place: before.place };
}

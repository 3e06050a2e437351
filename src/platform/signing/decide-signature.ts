import { err, ok, type Result } from "#kernel/result.ts";
import { signatureClash } from "#kernel/signature-clash.ts";
import {
  type HeldToSign,
  nextStep,
  type RoleInAgency,
  type Signer,
  type SigningChain,
  type SigningPerson,
  type SigningStep,
} from "./chain.ts";
import type { SigningState } from "./tables.ts";

/** Why somebody cannot sign, or return, what lies before them. */
export type SignatureRefused =
  | { readonly kind: "closed"; readonly state: SigningState }
  /** What they saw is not what was submitted. */
  | { readonly kind: "content-changed" }
  /** Another step is next than the one that they saw: a second click signs nothing. */
  | { readonly kind: "step-passed"; readonly step: string }
  /** The step asks for a role that they do not hold today. */
  | { readonly kind: "not-holder"; readonly step: string }
  /** They, or whose role they exercise, wrote of it. */
  | { readonly kind: "own-work" }
  /** They, or whose role they exercise, signed another step. */
  | { readonly kind: "signed-before"; readonly step: string };

/** A step that somebody may sign, and by which of their roles. */
export interface SignatureAllowed {
  readonly step: SigningStep;
  readonly by: HeldToSign;
}

/** What lies before a signer. */
export interface SignatureAsked {
  readonly signer: Signer;
  /** Hexadecimal SHA-256 of what they saw. */
  readonly contentHash: string;
  /** The place of the step that they saw as the next. */
  readonly place?: number | undefined;
}

/**
 * Whether somebody may sign the next step: they hold its role, wrote nothing of it, and signed no other step but one that
 * the chain lets them share. The same holds for the person whose delegated role they exercise.
 */
export function decideSignature(
  chain: SigningChain,
  { signer, contentHash, place }: SignatureAsked,
): Result<SignatureAllowed, SignatureRefused> {
  const step = stepSeen(chain, contentHash);
  if (!step.ok) return step;
  if (place !== undefined && place !== step.value.place) {
    return err({ kind: "step-passed", step: step.value.name });
  }
  let refused: SignatureRefused = { kind: "not-holder", step: step.value.name };
  for (const by of signer.holds.filter((held) => isRole(held, step.value))) {
    const clash = clashOf(chain, step.value, handsOf(signer, by));
    if (!clash) return ok({ step: step.value, by });
    refused = clash;
  }
  return err(refused);
}

/** Whether somebody may return it (退回): they hold the role of the next step. */
export function decideReturn(
  chain: SigningChain,
  { signer, contentHash }: SignatureAsked,
): Result<SignatureAllowed, SignatureRefused> {
  const step = stepSeen(chain, contentHash);
  if (!step.ok) return step;
  const by = signer.holds.find((held) => isRole(held, step.value));
  return by ? ok({ step: step.value, by }) : err({ kind: "not-holder", step: step.value.name });
}

/** The next step, for whoever saw what was submitted. */
function stepSeen(chain: SigningChain, contentHash: string): Result<SigningStep, SignatureRefused> {
  const step = nextStep(chain);
  if (!step) return err({ kind: "closed", state: chain.state });
  return contentHash === chain.contentHash ? ok(step) : err({ kind: "content-changed" });
}

function isRole(held: RoleInAgency, step: RoleInAgency): boolean {
  return (
    held.agencyId === step.agencyId &&
    held.role === step.role &&
    (step.level === null || held.level === step.level)
  );
}

/** Whoever has a hand in a signature: who signs, and for whom. */
function handsOf(
  { id }: SigningPerson,
  { behalfOf }: Pick<HeldToSign, "behalfOf">,
): readonly number[] {
  return behalfOf ? [id, behalfOf.id] : [id];
}

function clashOf(
  { authorIds, signatures, steps }: SigningChain,
  { sharesWith }: SigningStep,
  hands: readonly number[],
): SignatureRefused | undefined {
  const signed = signatures.flatMap(({ act, place, person, behalfOf }) =>
    act === "signed" ? [{ place, hands: handsOf(person, { behalfOf }) }] : [],
  );
  const clash = signatureClash({ authorIds, signed }, sharesWith, hands);
  if (clash?.kind !== "signed-before") return clash;
  const name = steps.find(({ place }) => place === clash.place)?.name ?? "";
  return { kind: "signed-before", step: name };
}

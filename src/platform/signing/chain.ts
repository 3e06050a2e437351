import type { SigningState } from "./tables.ts";

/** What is signed, within its room: `{ kind: "report", id: 12 }`. */
export interface SigningSubject {
  readonly kind: string;
  readonly id: number;
}

/** A role as steps ask for it and signers hold it; platform knows no roles, and compares. */
export interface RoleInAgency {
  readonly agencyId: number;
  readonly role: string;
  readonly level: number | null;
}

/** A step of a chain (审签环节): who has to sign there. */
export interface SigningStep extends RoleInAgency {
  /** From 1, in the order of signing. */
  readonly place: number;
  /** As people call it: 初审, 分管领导审签. */
  readonly name: string;
  /** Places whose signer may sign here too; nobody else signs twice. */
  readonly sharesWith: readonly number[];
}

export interface SigningPerson {
  readonly id: number;
  readonly name: string;
}

/** A role that somebody holds today; `behalfOf`: whose it is, where it was delegated to them (委托). */
export interface HeldToSign extends RoleInAgency {
  readonly behalfOf: SigningPerson | null;
}

export interface Signer extends SigningPerson {
  readonly holds: readonly HeldToSign[];
}

/** One signature, or one return. */
export interface Signature {
  readonly place: number;
  readonly person: SigningPerson;
  readonly behalfOf: SigningPerson | null;
  readonly act: "signed" | "returned";
  readonly opinion: string;
  readonly at: string;
}

/** A chain (审签单) as it stands. */
export interface SigningChain {
  readonly id: number;
  readonly subject: SigningSubject;
  readonly agencyId: number;
  /** Hexadecimal SHA-256 of the submitted content. */
  readonly contentHash: string;
  readonly authorIds: readonly number[];
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly state: SigningState;
  readonly closedAt: string | null;
  readonly steps: readonly SigningStep[];
  readonly signatures: readonly Signature[];
}

/** The step that is to be signed next; `undefined` once the chain is closed. */
export function nextStep({ state, steps, signatures }: SigningChain): SigningStep | undefined {
  if (state !== "open") return;
  const signed = new Set(
    signatures.filter(({ act }) => act === "signed").map(({ place }) => place),
  );
  return steps.find(({ place }) => !signed.has(place));
}

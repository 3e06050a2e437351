import { signerOf, tellOfSigning } from "#features/accounts/index.ts";
import { yearOf } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { returnToAuthor, sign } from "#platform/signing/sign.ts";
import { submitForSigning } from "#platform/signing/submit-for-signing.ts";
import { voidSignatures } from "#platform/signing/void-signatures.ts";
import { type StoredText, saveText, setTextState, textToChange } from "../data/texts/texts.ts";
import { textReturned, textSigned, textToSign } from "../notice-kinds.ts";
import type { Acting } from "./acting.ts";
import { textSteps } from "./signing-steps.ts";
import type { AnyTextKind, TextOwner } from "./text-kind.ts";
import type { TextRefused } from "./text-refused.ts";
import { textSubject } from "./text-subject.ts";

type Done<Value = void> = Promise<Result<Value, TextRefused>>;

interface Of {
  readonly kind: AnyTextKind;
  readonly ofId: number;
}

/** Writes a text, or over what was there; `revision` is the one that its writer saw, 0 where there was none. */
export async function writeText(
  trx: Transaction,
  acting: Acting,
  { kind, ofId, revision, content }: Of & { readonly revision: number; readonly content: unknown },
): Done<number> {
  const owner = await kind.owner(trx, acting, { id: ofId, isHeld: true });
  if (!owner) return err({ kind: "not-found" });
  if (owner.closed) return err({ kind: "closed-now", reason: owner.closed });
  const stored = await textToChange(trx, { kind: kind.name, ofId });
  if (stored && stored.state !== "draft") return err({ kind: "other-state", state: stored.state });
  if ((stored?.revision ?? 0) !== revision) return err({ kind: "changed-meanwhile" });
  const whole = (await kind.completed?.(trx, acting, owner, content)) ?? content;
  await saveText(trx, {
    ...{ kind: kind.name, ofId, agencyId: owner.agencyId, content: whole, author: acting.personId },
  });
  await record(trx, acting, { kind, owner, action: "written" });
  return ok(revision + 1);
}

/** Sends a text round (送审): nothing is left in it that may not be public, and somebody else can sign. */
export async function submitText(
  trx: Transaction,
  acting: Acting,
  { kind, ofId, revision }: Of & { readonly revision: number },
): Done {
  const held = await heldText(trx, acting, { kind, ofId });
  if (!held.ok) return held;
  const { owner, text } = held.value;
  if (owner.closed) return err({ kind: "closed-now", reason: owner.closed });
  if (text.state !== "draft") return err({ kind: "other-state", state: text.state });
  if (text.revision !== revision) return err({ kind: "changed-meanwhile" });
  const findings = await kind.check(trx, { owner, content: text.content, acting });
  if (findings.length > 0) return err({ kind: "to-mend", findings });
  const authorIds = [...new Set([...text.authorIds, acting.personId])];
  const year = yearOf(acting.today);
  const steps = await textSteps(trx, { agencyId: text.agencyId, year, authorIds });
  if (!steps.ok) return steps;
  await setTextState(trx, text.id, { state: "review" });
  const subject = textSubject(kind.name, ofId);
  const submitted = await submitForSigning(
    trx,
    { subject, agencyId: text.agencyId, contentHash: text.hash, authorIds, steps: steps.value },
    acting.by,
  );
  if (!submitted.ok) return err({ kind: "other-state", state: "review" });
  const chain = await openChainOf(trx, subject);
  if (chain) await tell(trx, chain, { kind, owner });
  return ok(undefined);
}

export interface Opinion {
  /** Hexadecimal SHA-256 of what the signer saw. */
  readonly contentHash: string;
  readonly place?: number | undefined;
  readonly opinion: string;
}

/** Signs the next step; with the last the text does what it was signed for. */
export function signText(db: Queryable, acting: Acting, asked: Of & Opinion): Done {
  return onChain(db, acting, asked, async (trx, { owner, text }, chain) => {
    if (owner.closed) return err({ kind: "closed-now", reason: owner.closed });
    const signer = await signerOf(trx, acting.personId);
    const { contentHash, place, opinion } = asked;
    const given = { signingId: chain.id, signer, contentHash, place, opinion };
    const signed = await sign(trx, given, acting.by);
    if (!signed.ok) return signed;
    if (signed.value.state === "signed") {
      await setTextState(trx, text.id, { state: "signed", signedOn: acting.today });
      await asked.kind.signed(trx, { owner, content: text.content, acting });
    }
    await tell(trx, signed.value, { kind: asked.kind, owner });
    return ok(undefined);
  });
}

/** Returns a text to its authors with a reason (退回). */
export function returnText(db: Queryable, acting: Acting, asked: Of & Opinion): Done {
  return onChain(db, acting, asked, async (trx, { owner, text }, chain) => {
    const signer = await signerOf(trx, acting.personId);
    const { contentHash, opinion } = asked;
    const given = { signingId: chain.id, signer, contentHash, opinion };
    const returned = await returnToAuthor(trx, given, acting.by);
    if (!returned.ok) return returned;
    await setTextState(trx, text.id, { state: "draft" });
    await tell(trx, returned.value, { kind: asked.kind, owner });
    return ok(undefined);
  });
}

/** Takes a text back from its signers (撤回送审): what was signed is void. */
export async function takeBackText(trx: Transaction, acting: Acting, asked: Of): Done {
  const held = await heldText(trx, acting, asked);
  if (!held.ok) return held;
  const { text } = held.value;
  if (text.state !== "review") return err({ kind: "other-state", state: text.state });
  const subject = textSubject(asked.kind.name, asked.ofId);
  await voidSignatures(trx, subject, { contentHash: undefined, by: acting.by });
  await setTextState(trx, text.id, { state: "draft" });
  return ok(undefined);
}

interface Held {
  readonly owner: TextOwner;
  readonly text: StoredText;
}

async function heldText(trx: Transaction, acting: Acting, { kind, ofId }: Of): Done<Held> {
  const owner = await kind.owner(trx, acting, { id: ofId, isHeld: true });
  const text = owner && (await textToChange(trx, { kind: kind.name, ofId }));
  return owner && text ? ok({ owner, text }) : err({ kind: "not-found" });
}

type OnChain = (trx: Transaction, held: Held, chain: SigningChain) => Done;

function onChain(db: Queryable, acting: Acting, asked: Of, acts: OnChain): Done {
  return db.transaction().execute(async (trx) => {
    const held = await heldText(trx, acting, asked);
    if (!held.ok) return held;
    const chain = await openChainOf(trx, textSubject(asked.kind.name, asked.ofId));
    if (!chain) return err({ kind: "other-state", state: held.value.text.state });
    return acts(trx, held.value, chain);
  });
}

interface Told {
  readonly kind: AnyTextKind;
  readonly owner: TextOwner;
}

async function tell(
  trx: Transaction,
  chain: SigningChain,
  { kind, owner: { agencyId, path, title } }: Told,
): Promise<void> {
  await tellOfSigning(trx, chain, {
    ...{ agencyId, path, title: `${kind.says}“${title}”`, act: "审签" },
    signed: "已经签发",
    kinds: { toSign: textToSign, returned: textReturned, signed: textSigned },
  });
}

async function record(
  trx: Transaction,
  { by }: Acting,
  { kind, owner: { id, agencyId }, action }: Told & { readonly action: string },
): Promise<void> {
  const subject = textSubject(kind.name, id);
  await recordEvents(trx, by, [{ action: `response-text.${action}`, subject, agencyId }]);
}

import { signerOf } from "#features/accounts/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { nextStep, type SigningChain } from "#platform/signing/chain.ts";
import { decideSignature } from "#platform/signing/decide-signature.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import type { TextAnswer } from "../api/texts/text-answer.ts";
import { closedWords } from "../api/texts/text-problems.ts";
import { findText, type StoredText } from "../data/texts/texts.ts";
import { findingWords } from "../words/text-words.ts";
import type { Acting } from "./acting.ts";
import type { AnyTextKind } from "./text-kind.ts";
import { textSubject } from "./text-subject.ts";

/** A text as the office shows it; before anybody has written, as it would begin. `undefined`: it is of none of one's agencies. */
export async function showText(
  db: Queryable,
  acting: Acting,
  { kind, ofId }: { readonly kind: AnyTextKind; readonly ofId: number },
): Promise<TextAnswer | undefined> {
  const owner = await kind.owner(db, acting, { id: ofId, isHeld: false });
  if (!owner) return undefined;
  const stored = await findText(db, { kind: kind.name, ofId });
  const content = stored ? stored.content : await kind.begin(db, acting, owner);
  const chains = await chainsOf(db, textSubject(kind.name, ofId));
  const [chain] = chains;
  const next = chain && nextStep(chain);
  const isDraft = (stored?.state ?? "draft") === "draft";
  const findings = isDraft && !owner.closed ? await kind.check(db, { owner, content, acting }) : [];
  return {
    ...{ content, chains },
    revision: stored?.revision ?? 0,
    state: stored?.state ?? "draft",
    contentHash: stored?.hash ?? null,
    signedOn: stored?.signedOn ?? null,
    findings: findings.map(findingWords),
    closed: owner.closed ? closedWords[owner.closed].title : null,
    next: next ? { place: next.place, name: next.name } : null,
    maySign: await maySign(db, acting, { chain, stored }),
  };
}

interface ToSign {
  readonly chain: SigningChain | undefined;
  readonly stored: StoredText | undefined;
}

async function maySign(
  db: Queryable,
  { personId }: Acting,
  { chain, stored }: ToSign,
): Promise<boolean> {
  if (!chain || stored?.state !== "review") return false;
  const signer = await signerOf(db, personId);
  return decideSignature(chain, { signer, contentHash: stored.hash }).ok;
}

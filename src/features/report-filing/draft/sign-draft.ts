import { type RawBuilder, sql } from "kysely";
import { signerOf } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { returnToAuthor, type SignAsked, type SignRefused, sign } from "#platform/signing/sign.ts";
import { voidSignatures } from "#platform/signing/void-signatures.ts";
import { type Draft, draftToChange } from "../data/drafts.ts";
import type { FilingTables } from "../data/tables.ts";
import type { DraftState } from "../domain/draft-state.ts";
import { raiseRevision } from "./change-draft.ts";
import { draftSubject } from "./draft-subject.ts";
import { tellOfDraft } from "./tell-of-draft.ts";

/** Who signs, returns or takes back. */
export interface SigningAct {
  readonly scope: AgencyScope;
  readonly draftId: number;
  readonly personId: number;
  readonly by: AuditedBy;
}

export interface Opinion {
  /** Hexadecimal SHA-256 of what was sent round, as the signer saw it. */
  readonly contentHash: string;
  /** The place of the step that the signer saw as the next. */
  readonly place?: number | undefined;
  readonly opinion: string;
}

export type DraftSignRefused =
  | SignRefused
  | { readonly kind: "no-reason" }
  | { readonly kind: "not-signing"; readonly state: DraftState };

/** Signs the next step of a draft; with the last it waits to be published. */
export function signDraft(
  db: Queryable,
  act: SigningAct,
  opinion: Opinion,
): Promise<Result<SigningChain, DraftSignRefused>> {
  return onChain(db, act, async (trx, draft, asked) => {
    const signed = await sign(trx, { ...asked, ...opinion }, act.by);
    if (signed.ok && signed.value.state === "signed") {
      await setState(trx, draft.id, { state: "signed", signed_at: sql<string>`now()` });
    }
    if (signed.ok) await tellOfDraft(trx, draft, signed.value);
    return signed;
  });
}

/** Returns a draft to its authors with a reason (退回). */
export function returnDraft(
  db: Queryable,
  act: SigningAct,
  opinion: Opinion,
): Promise<Result<SigningChain, DraftSignRefused>> {
  return onChain(db, act, async (trx, draft, asked) => {
    const returned = await returnToAuthor(trx, { ...asked, ...opinion }, act.by);
    if (returned.ok) {
      await writeAgain(trx, draft.id);
      await tellOfDraft(trx, draft, returned.value);
    }
    return returned;
  });
}

/** Takes a draft back (撤回送审): its authors go on writing, and what was signed is void. */
export function takeBackDraft(
  db: Queryable,
  { scope, draftId, by }: Omit<SigningAct, "personId">,
): Promise<Result<void, DraftSignRefused>> {
  return db.transaction().execute(async (trx) => {
    const draft = await draftToChange(trx, scope, draftId);
    if (!draft) return err({ kind: "not-found" });
    if (draft.state !== "signing" && draft.state !== "signed") {
      return err({ kind: "not-signing", state: draft.state });
    }
    await voidSignatures(trx, draftSubject(draft), { contentHash: undefined, by });
    await writeAgain(trx, draft.id);
    return ok(undefined);
  });
}

type OnChain = (
  trx: Transaction,
  draft: Draft,
  asked: Pick<SignAsked, "signingId" | "signer">,
) => Promise<Result<SigningChain, DraftSignRefused>>;

function onChain(
  db: Queryable,
  { scope, draftId, personId }: SigningAct,
  act: OnChain,
): Promise<Result<SigningChain, DraftSignRefused>> {
  return db.transaction().execute(async (trx) => {
    const draft = await draftToChange(trx, scope, draftId);
    if (!draft) return err({ kind: "not-found" });
    const chain = await openChainOf(trx, draftSubject(draft));
    if (!chain) return err({ kind: "not-signing", state: draft.state });
    return act(trx, draft, { signingId: chain.id, signer: await signerOf(trx, personId) });
  });
}

/** Back to writing: what was sent round is no more than a step of the history. */
export async function writeAgain(
  trx: Transaction,
  draftId: number,
  correctedBecause?: string,
): Promise<void> {
  await setState(trx, draftId, {
    state: "writing",
    content: null,
    submitted_at: null,
    signed_at: null,
    ...(correctedBecause !== undefined && {
      corrected_because: correctedBecause,
      corrections: sql<number>`corrections + 1`,
    }),
  });
}

async function setState(
  trx: Transaction,
  draftId: number,
  set: {
    readonly state: DraftState;
    readonly content?: null;
    readonly submitted_at?: null;
    readonly signed_at?: RawBuilder<string> | null;
    readonly corrected_because?: string;
    readonly corrections?: RawBuilder<number>;
  },
): Promise<void> {
  await trx
    .withTables<FilingTables>()
    .updateTable("report_draft")
    .set(set)
    .where("id", "=", draftId)
    .execute();
  await raiseRevision(trx, draftId);
}

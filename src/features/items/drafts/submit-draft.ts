import { sql } from "kysely";
import { handsOf } from "#features/accounts/index.ts";
import { yearOf } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { submitForSigning } from "#platform/signing/submit-for-signing.ts";
import { type Draft, findDraft } from "../data/drafts/drafts.ts";
import { keepUrgent } from "../data/drafts/urgent.ts";
import { draftFiles } from "../data/files/draft-files.ts";
import type { FindingTold } from "../domain/draft/item-finding.ts";
import { filesToSend } from "../files/files-to-send.ts";
import { urgentRefused } from "../urgent/urgent-refused.ts";
import type { ItemActRefused } from "./act-refused.ts";
import type { ActsOnDraft } from "./acting.ts";
import { draftSubject } from "./draft-subject.ts";
import { type FindsFindings, findFindings, isOpen } from "./find-findings.ts";
import { itemMarkup } from "./markup/item-markup.ts";
import { sentHash, sentText } from "./sent-round.ts";
import { signingSteps } from "./signing-steps.ts";
import { tellOfDraft } from "./tell-of-draft.ts";
import { draftToWrite, raiseRevision } from "./write-draft.ts";

export interface Submitted {
  /** Of what the writer read. */
  readonly revision: number;
  /** Why it is to be public before its review (先发后审): the secrecy review comes first. */
  readonly urgentBecause?: string;
}

/**
 * Sends an item round (送审): the page as it is now stands from here on, until it is published, returned or taken back. Never with
 * a finding that is neither mended nor answered.
 */
export async function submitDraft(
  finds: FindsFindings,
  act: ActsOnDraft,
  { revision, urgentBecause }: Submitted,
): Promise<Result<undefined, ItemActRefused>> {
  const draft = await findDraft(finds.db, act);
  if (!draft) return err({ kind: "not-found" });
  const findings = await findFindings(finds, draft);
  const open = findings.filter(isOpen).length;
  return finds.db.transaction().execute(async (trx) => {
    const held = await draftToWrite(trx, act, revision);
    if (!held.ok) return held;
    // Looked through before the transaction: what was not is not sent round.
    if (draft.revision !== revision) return err({ kind: "changed-meanwhile", by: draft.changedBy });
    if (open > 0) return err({ kind: "not-ready", open });
    if (await isOtherAttribute(trx, held.value)) return err({ kind: "attribute-changed" });
    const toSend = { draft: held.value, findings, urgentBecause };
    if (urgentBecause === undefined) return sendRound(trx, act, toSend);
    const refused = await urgentRefused(trx, held.value, act.today);
    return refused ? err({ kind: refused }) : sendRound(trx, act, toSend);
  });
}

/** Whether a published item would be made public no more, or only now: that is a withdrawal, or another item. */
async function isOtherAttribute(trx: Transaction, { itemId, content }: Draft): Promise<boolean> {
  if (itemId === null) return false;
  const { rows } = await sql`
    select from disclosure_item where id = ${itemId} and attribute <> ${content.attribute}`.execute(
    trx,
  );
  return rows.length > 0;
}

interface ToSend {
  readonly draft: Draft;
  readonly findings: readonly FindingTold[];
  readonly urgentBecause: string | undefined;
}

async function sendRound(
  trx: Transaction,
  act: ActsOnDraft,
  { draft, findings, urgentBecause }: ToSend,
): Promise<Result<undefined, ItemActRefused>> {
  const { id, agencyId, content, agencyName } = draft;
  const isUrgent = urgentBecause !== undefined;
  const permission = isUrgent ? "items.publishUrgently" : "items.write";
  const hands = await handsOf(trx, { personId: act.personId, agencyId, permission });
  const authorIds = [...new Set([...draft.authorIds, ...hands])];
  const steps = await signingSteps(trx, { agencyId, year: yearOf(act.today), authorIds, isUrgent });
  if (!steps.ok) return steps;
  const sent = sentText({
    markup: itemMarkup(content, agencyName),
    content,
    answers: findings.flatMap(({ kind, quote, answer }) =>
      answer ? [{ kind, quote, ...answer }] : [],
    ),
    files: filesToSend(content, await draftFiles(trx, id)),
  });
  const subject = draftSubject(draft);
  const asked = { subject, agencyId, contentHash: sentHash(sent), authorIds, steps: steps.value };
  const submitted = await submitForSigning(trx, asked, act.by);
  if (!submitted.ok) return err({ kind: "other-state", state: "signing" });
  if (isUrgent) {
    const by = act.by.actor.name;
    await keepUrgent(trx, { signingId: submitted.value, draftId: id, reason: urgentBecause, by });
  }
  await sql`
    update item_draft set state = 'signing', sent = ${sent}, sent_at = now(), signed_at = null,
      reviewed_attribute = ${content.attribute} where id = ${id}`.execute(trx);
  await raiseRevision(trx, act, id);
  const chain = await openChainOf(trx, subject);
  if (chain) await tellOfDraft(trx, draft, chain);
  return ok(undefined);
}

import { err, ok, type Result } from "#kernel/result.ts";
import { workingDayAfter } from "#law/working-calendar.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { draftToChange } from "../data/drafts/drafts.ts";
import { keepPublishedUrgently } from "../data/drafts/urgent.ts";
import type { ItemActRefused } from "../drafts/act-refused.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { draftSubject } from "../drafts/draft-subject.ts";
import { type Gates, makePublic } from "../drafts/publish-draft.ts";
import { urgentRefused, urgentReviewDays } from "./urgent-refused.ts";

/**
 * Publishes an item before the rest of its review (先发后审), within the transaction of the act: never before its secrecy review
 * (条例第十七条), and in the bytes that were sent round. The chain stays open, and is chased until it is signed.
 */
export async function publishUrgently(
  trx: Transaction,
  act: ActsOnDraft,
  gates: Gates,
): Promise<Result<{ readonly itemId: number }, ItemActRefused>> {
  const draft = await draftToChange(trx, act);
  if (!draft) return err({ kind: "not-found" });
  const { state, sent, agencyId, urgent } = draft;
  const chain = await openChainOf(trx, draftSubject(draft));
  if (state !== "signing" || sent === null || !chain) return err({ kind: "other-state", state });
  if (urgent?.signingId !== chain.id) return err({ kind: "not-urgent" });
  if (!isSecrecySigned(chain)) return err({ kind: "secrecy-first" });
  const refused = await urgentRefused(trx, draft, act.today);
  if (refused) return err({ kind: refused });
  const done = await makePublic(trx, act, { draft, sent, gates });
  if (!done.ok) return done;
  const days = await urgentReviewDays(trx, agencyId, act.today);
  const last = workingDayAfter(officeCalendar(), act.today, days);
  const dueOn = last.ok ? last.value : null;
  await keepPublishedUrgently(trx, chain.id, { by: act.by.actor.name, dueOn });
  await recordEvents(trx, act.by, [
    {
      action: "item-draft.published-urgently",
      subject: draftSubject(draft),
      agencyId,
      details: { reason: urgent.reason, reviewDueOn: dueOn ?? "" },
    },
  ]);
  return ok(done.value);
}

/** Whether every secrecy review of a chain is signed. */
function isSecrecySigned({ steps, signatures }: SigningChain): boolean {
  const secrecy = steps.filter(({ role }) => role === "secrecy-reviewer");
  return (
    secrecy.length > 0 &&
    secrecy.every(({ place }) =>
      signatures.some((one) => one.place === place && one.act === "signed"),
    )
  );
}

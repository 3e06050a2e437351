import type { OfficeServices } from "#platform/feature/services.ts";
import { findDraft } from "../../data/drafts/drafts.ts";
import { lastPublic } from "../../data/drafts/last-public.ts";
import { findItemPage } from "../../data/pages/item-pages.ts";
import { withdrawalsOf } from "../../data/pages/withdrawals.ts";
import type { ActsOnDraft } from "../../drafts/acting.ts";
import { certifyWithdrawal } from "../../withdrawals/certify-withdrawal.ts";

/** Asks every place anew; `undefined` where nothing was withdrawn. */
export async function certify(
  { db, askSite }: Pick<OfficeServices, "db" | "askSite">,
  act: ActsOnDraft,
) {
  const draft = await findDraft(db, act);
  const page = draft?.itemId ? await findItemPage(db, draft.itemId) : undefined;
  if (!draft || !page || page.markup !== null) return undefined;
  const withdrawals = await withdrawalsOf(db, page.itemId);
  const approved = withdrawals.find(({ decision }) => decision === "approved");
  if (!approved) return undefined;
  // What was public, whatever was being written of it since.
  const { title, category } = (await lastPublic(db, page.itemId)) ?? draft.content;
  const withdrawn = { ...page, title, category, withdrawalId: approved.id };
  return certifyWithdrawal({ db, askSite }, withdrawn);
}

import { publishToldDraft } from "#features/items/index.ts";
import { yearOf } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { beginCleanup } from "../cleanup/begin-cleanup.ts";
import { beginNotice } from "../cleanup/begin-notice.ts";
import { decideCleanup } from "../cleanup/decide-cleanup.ts";
import { giveVerdicts, type VerdictGiven } from "../cleanup/give-verdicts.ts";
import { verdictsOf } from "../data/cleanup/load-cleanup.ts";
import { type WithHands, within } from "./add-document.ts";
import { done } from "./done.ts";

/** By the place of a document in the round, the oldest first, what is said of it; all others go on. */
const said = [
  { verdict: "repeal", reason: "主要内容已被上位法涵盖，与现行规定不一致。" },
  { verdict: "expire", reason: "调整对象已经消失，所部署的工作已经完成。" },
  { verdict: "repeal", reason: "已由新的规定代替。" },
  { verdict: "amend", reason: "与优化营商环境的要求不一致，年底前修改。" },
] as const;

/** A round that was decided, whose list is public: what it ends ends this year. */
export async function finishedCleanup(trx: Transaction, act: WithHands): Promise<void> {
  const { agencyId, author } = act.hands;
  const asOf = within(act.today, 100);
  const title = `${yearOf(act.today)}年规范性文件全面清理`;
  const id = done(await beginCleanup(trx, act, { agencyId, title, asOf }));
  const onRound = { ...act, cleanupId: id };
  const rows = await verdictsOf(trx, id);
  const given = rows.map(({ documentId, issuedOn }, at): VerdictGiven => {
    const one = issuedOn < within(act.today, 400) ? said[at] : undefined;
    const { verdict, reason } = one ?? { verdict: "keep", reason: "" };
    return { documentId, verdict, reason, extendedTo: null };
  });
  done(await giveVerdicts(trx, onRound, given));
  const on = within(act.today, 75);
  const decision = "县政府第15次常务会议";
  const effectiveOn = within(act.today, 70);
  // Decided by somebody else than who began it.
  done(await decideCleanup(trx, { ...onRound, personId: -1 }, { decision, on, effectiveOn }));
  const actor = { kind: "person", id: `${author.id}`, name: author.name } as const;
  const asAuthor = { ...onRound, personId: author.id, by: { actor } };
  const draftId = done(await beginNotice(trx, asAuthor));
  await publishToldDraft(trx, { ...act.hands, draftId, on: within(act.today, 68) });
}

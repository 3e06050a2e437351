import { createHash } from "node:crypto";
import { sql } from "kysely";
import { holdersOf } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { submitForSigning } from "#platform/signing/submit-for-signing.ts";
import { guideToChange } from "../data/guides.ts";
import { guideFault, signedText } from "../domain/guide.ts";
import { type ActsOnGuide, type GuideRefused, guideSubject } from "./acting.ts";

/** Who may sign a guide: the head of the disclosure office, and where that is its author the leader in charge. */
const signers: readonly string[] = ["disclosure-head", "leader"];

/** Hexadecimal SHA-256 of what is signed. */
export function hashOfGuide(sent: string): string {
  return createHash("sha256").update(sent, "utf8").digest("hex");
}

/** Sends a guide round (送审): one signature by somebody who did not write it makes it public. */
export async function submitGuide(
  trx: Transaction,
  act: ActsOnGuide,
  revision: number,
): Promise<Result<void, GuideRefused>> {
  const found = await guideToChange(trx, act.agencyId);
  if (!found) return err({ kind: "not-written" });
  if (found.state !== "draft") return err({ kind: "other-state", state: found.state });
  if (found.revision !== revision) return err({ kind: "changed-meanwhile", by: found.savedBy });
  const fault = guideFault(found, act.today);
  if (fault) return err(fault);
  const authorIds = [...new Set([...found.authorIds, act.personId])];
  const role = await signerRole(trx, act.agencyId, authorIds);
  if (!role) return err({ kind: "nobody-signs" });
  const sent = signedText(found);
  await sql`
    update disclosure_guide set state = 'review', sent = ${sent}, author_ids = ${authorIds}::integer[],
      revision = revision + 1
    where agency_id = ${act.agencyId}`.execute(trx);
  const step = { name: "审签", agencyId: act.agencyId, role, level: null, sharesWith: [] };
  const submitted = await submitForSigning(
    trx,
    {
      ...{ subject: guideSubject(act.agencyId), agencyId: act.agencyId, authorIds },
      ...{ contentHash: hashOfGuide(sent), steps: [step] },
    },
    act.by,
  );
  return submitted.ok ? ok(undefined) : err({ kind: "other-state", state: "review" });
}

/** The first role that somebody holds who is no author. */
async function signerRole(
  db: Queryable,
  agencyId: number,
  authorIds: readonly number[],
): Promise<string | undefined> {
  for (const role of signers) {
    const holders = await holdersOf(db, { agencyId, role, level: null });
    if (holders.some(({ id }) => !authorIds.includes(id))) return role;
  }
  return;
}

import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { cleanupToChange, type VerdictRow, verdictsOf } from "../data/cleanup/load-cleanup.ts";
import type { Verdict } from "../domain/cleanup/verdict.ts";
import { type ActsOnCleanup, type CleanupRefused, cleanupSubject } from "./acting.ts";

/** What is to become of a document, and why. */
export interface VerdictGiven {
  readonly documentId: number;
  readonly verdict: Verdict | null;
  readonly reason: string;
  readonly extendedTo: LocalDate | null;
}

/** Says what is to become of documents of a round (清理意见), until it is decided. */
export async function giveVerdicts(
  trx: Transaction,
  act: ActsOnCleanup,
  given: readonly VerdictGiven[],
): Promise<Result<void, CleanupRefused>> {
  const round = await cleanupToChange(trx, act);
  if (!round) return err({ kind: "not-found" });
  if (round.decidedOn !== null) return err({ kind: "decided", on: round.decidedOn });
  const rows = new Map((await verdictsOf(trx, round.id)).map((row) => [row.documentId, row]));
  for (const one of given) {
    const refused = against(one, rows.get(one.documentId));
    if (refused) return err(refused);
  }
  for (const { documentId, verdict, reason, extendedTo } of given) {
    await sql`
      update document_cleanup_verdict set verdict = ${verdict}, reason = ${reason},
        extended_to = ${verdict === "keep" ? extendedTo : null}
      where cleanup_id = ${round.id} and document_id = ${documentId}`.execute(trx);
  }
  await recordEvents(trx, act.by, [
    {
      action: "cleanup.verdicts-given",
      subject: cleanupSubject(round.id),
      agencyId: round.agencyId,
      details: { verdicts: given.map(({ documentId, verdict }) => ({ documentId, verdict })) },
    },
  ]);
  return ok(undefined);
}

/** Whatever ends or changes has its reason; what goes on goes on longer than before. */
function against(
  { verdict, reason, extendedTo }: VerdictGiven,
  row: VerdictRow | undefined,
): CleanupRefused | undefined {
  if (!row) return { kind: "not-of-round" };
  if (verdict !== null && verdict !== "keep" && reason === "") {
    return { kind: "no-reason", title: row.title };
  }
  if (extendedTo !== null && row.lastOn !== null && extendedTo <= row.lastOn) {
    return { kind: "not-longer", title: row.title, lastOn: row.lastOn };
  }
  return undefined;
}

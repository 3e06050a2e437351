import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type { ReportAsked } from "./data/find-report.ts";
import { saveRelease } from "./data/held-originals.ts";

export interface ReleaseOriginal {
  readonly report: ReportAsked;
  /** Why it may be given out, numbers of persons and all; `null` holds it again. */
  readonly reason: string | null;
  readonly now: Date;
}

/** Lets an original go that shows numbers of persons (ADR 0032), or holds it again; false: there is no such report. */
export function releaseOriginal(
  db: Queryable,
  { report, reason, now }: ReleaseOriginal,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const release = reason === null ? null : { at: now.toISOString(), reason };
    const found = await saveRelease(trx, report, release);
    if (!found) return false;
    await raiseContentVersion(trx);
    return true;
  });
}

import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { saveOriginals } from "./data/storing/save-originals.ts";
import { type NewVersion, saveReports } from "./data/storing/save-reports.ts";
import { storedVersions } from "./data/storing/stored-versions.ts";
import { nextVersions, type VersionDecided } from "./domain/next-versions.ts";
import type { ReportToStore } from "./report-to-store.ts";

/** Where a report stands now. */
export interface ReportStored {
  readonly reportId: number;
  readonly version: number;
  /** `false`: the same file was there already, for the same agency and year; nothing has changed. */
  readonly isNew: boolean;
}

/** Stores one report in a transaction of its own; the agency exists. */
export function storeReport(db: Queryable, report: ReportToStore): Promise<ReportStored> {
  return db.transaction().execute(async (trx) => {
    const [stored] = await storeReports(trx, [report]);
    if (!stored) throw new Error("a report was not stored");
    return stored;
  });
}

/**
 * Stores reports with their originals and compared figures, and says that content has changed. Of the same agency and year
 * the later file is the later version; held ones come beside the one in force. Answers in the order given.
 */
export async function storeReports(
  trx: Transaction,
  reports: readonly ReportToStore[],
): Promise<readonly ReportStored[]> {
  const asked = reports.map(({ agencyId, year, original, isHeld }) => {
    return { agencyId, year, sha256: original.sha256, isHeld };
  });
  const decided = nextVersions(await storedVersions(trx, asked), asked);
  const versions = newVersions(reports, decided);
  if (versions.length === 0) return answer(decided, []);
  const isNew = new Set(versions.map(({ report }) => report.original.sha256));
  await saveOriginals(
    trx,
    reports.flatMap(({ original }) => (isNew.has(original.sha256) ? [original] : [])),
  );
  const ids = await saveReports(trx, versions);
  // What is held the public does not see.
  if (versions.some(({ report }) => !report.isHeld)) await raiseContentVersion(trx, ["reports"]);
  return answer(decided, ids);
}

function newVersions(
  reports: readonly ReportToStore[],
  decided: readonly VersionDecided[],
): readonly NewVersion[] {
  return decided.flatMap((one, index) => {
    const report = reports[index];
    if (one.kind !== "new" || !report) return [];
    return [{ report, version: one.version, isCurrent: one.isCurrent }];
  });
}

/** `ids` are those of the new versions, in order. */
function answer(
  decided: readonly VersionDecided[],
  ids: readonly number[],
): readonly ReportStored[] {
  const left = [...ids];
  const answers: ReportStored[] = [];
  for (const one of decided) {
    switch (one.kind) {
      case "new":
        answers.push({ reportId: left.shift() ?? 0, version: one.version, isNew: true });
        break;
      case "unchanged":
        answers.push({ reportId: one.reportId, version: one.version, isNew: false });
        break;
      case "repeated": {
        const first = answers[one.index];
        if (first) answers.push({ ...first, isNew: false });
      }
    }
  }
  return answers;
}

import { err, ok, type Result } from "#kernel/result.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { correctReport, hasCell } from "#report/correct-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { saveCorrections } from "../data/keeping/corrections.ts";
import { saveStanding } from "../data/keeping/save-standing.ts";
import { versionToCorrect } from "../data/keeping/version-to-correct.ts";
import { saveReports } from "../data/storing/save-reports.ts";
import { reportColumns } from "../report-to-store.ts";
import { type ActDone, type ActOver, type ActRefused, actOver } from "./act.ts";
import { handsIn } from "./hands-in.ts";
import { passesSigners, type ReportWrittenOf, type WrittenHere } from "./written-here.ts";

/** A cell as it is to be; `null`: nothing stands there. */
export interface CorrectedCell {
  readonly cell: string;
  readonly value: number | null;
  readonly reason: string;
}

export type CorrectRefused =
  | ActRefused
  | WrittenHere
  | { readonly kind: "no-such-cell"; readonly cell: string }
  /** Every cell is as it was. */
  | { readonly kind: "nothing-changed" };

export interface CorrectCells extends ActOver {
  readonly cells: readonly CorrectedCell[];
  /** What rooms tell of reports that are written in the office. */
  readonly written?: readonly ReportWrittenOf[];
}

export interface Corrected {
  readonly reportId: number;
  readonly version: number;
}

/**
 * 更正: a further version with these cells as someone read them in the original, held until it is published. A held version gives
 * way to it; one in force stays so.
 */
export function correctCells(
  db: Queryable,
  scope: AgencyScope,
  { cells, written = [], ...asked }: CorrectCells,
) {
  return actOver(
    db,
    scope,
    asked,
    async (trx, version): Promise<Result<ActDone<Corrected>, CorrectRefused>> => {
      const passes = await passesSigners(trx, written, { ...version, id: 0 });
      if (!passes.ok) return passes;
      const { report, original, lastVersion } = await versionToCorrect(trx, version.id);
      const stray = cells.find(({ cell }) => !hasCell(report, cell));
      if (stray) return err({ kind: "no-such-cell", cell: stray.cell });
      const changed = cells.filter(({ cell, value }) => isOther(report, cell, value));
      if (changed.length === 0) return err({ kind: "nothing-changed" });
      const number = lastVersion + 1;
      const { agencyId, year } = version;
      const columns = reportColumns(correctReport(report, changed));
      const made = { agencyId, year, columns, original, isHeld: true };
      const [reportId = 0] = await saveReports(trx, [
        { report: made, version: number, isCurrent: false, correctsId: version.id },
      ]);
      const byName = asked.by.actor.name;
      const corrections = changed.map((one) => ({ ...one, ...cellWas(report, one.cell) }));
      const hands = await handsIn(trx, asked.by, { agencyId, permission: "reports.correct" });
      await saveCorrections(trx, { reportId, byName, hands }, corrections.map(toSave));
      const reason = `已由第 ${number} 版代替`;
      const { standing, isCurrent } = version;
      const after = standing === "held" ? "withdrawn" : standing;
      await saveStanding(trx, version.id, {
        standing: after,
        reason: standing === "held" ? reason : null,
        isCurrent,
      });
      const told = corrections.map(({ cell, fromValue, value }) => ({ cell, fromValue, value }));
      const details = { newVersion: number, cells: told };
      return ok({ done: { reportId, version: number }, action: "report.corrected", details });
    },
  );
}

function isOther({ cells }: AnnualReport, cell: string, value: number | null): boolean {
  const is = cells[cell as CellName];
  return value === null ? is?.state !== "blank" : is?.value !== value;
}

function cellWas({ cells }: AnnualReport, cell: string) {
  const is = cells[cell as CellName];
  return { fromState: is?.state ?? "missing", fromValue: is?.value ?? null };
}

function toSave({ value, ...one }: CorrectedCell & ReturnType<typeof cellWas>) {
  return { ...one, toValue: value };
}

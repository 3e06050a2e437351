import type { AnnualReport } from "#report/annual-report.ts";
import { applicantColumns } from "#report/form/cell-names.ts";
import type { Breach, Instance, Outcome } from "../check-result.ts";
import { figure, figures, holds, type Subject, unchecked } from "../subject.ts";
import { exact } from "./amounts.ts";
import {
  carryExplanation,
  type Explanation,
  statedReason,
  stockExplanation,
} from "./explanations.ts";

/** `t3.carry`: what last year carried out (结转下年度) is what this year carried in (上年结转), in each column. */
export function checkCarry({ report, previous }: Subject): readonly Outcome[] {
  if (!previous) return [];
  return applicantColumns.map((column): Outcome => {
    const cell = `t3.carriedIn.${column}` as const;
    const instance: Instance = { rule: "t3.carry", at: column, cells: [cell] };
    const last = figure(previous.cells, `t3.carriedOut.${column}`);
    const now = figure(report.cells, cell);
    if (last === undefined || now === undefined) return unchecked(instance);
    if (last === now) return holds(instance);
    const detail = { kind: "carry", column, last, now } as const;
    const breach = { expected: last, actual: now, detail };
    return explainedOrFails(report, carryExplanation, { instance, breach });
  });
}

/**
 * `t2.stock`: documents in force last year, plus issued, less repealed, are those in force this year. The
 * trial edition does not count documents in force: nothing to compare.
 */
export function checkStock({ report, previous }: Subject): readonly Outcome[] {
  if (!previous) return [];
  return (["regulations", "normative"] as const).flatMap((row): readonly Outcome[] => {
    const cells = [`t2.${row}.issued`, `t2.${row}.repealed`, `t2.${row}.inForce`] as const;
    if (!(cells[0] in report.cells) || `t2.${row}.made` in previous.cells) return [];
    const instance: Instance = { rule: "t2.stock", at: row, cells };
    const values = figures(report.cells, cells);
    const last = figure(previous.cells, cells[2]);
    if (!values || last === undefined) return [unchecked(instance)];
    const [issued, repealed, now] = values;
    const expected = exact(last + issued - repealed);
    if (expected === now) return [holds(instance)];
    const detail = { kind: "stock", row, last, issued, repealed, now } as const;
    const breach = { expected, actual: now, detail };
    return [explainedOrFails(report, stockExplanation, { instance, breach })];
  });
}

/** A difference between years is no fault where the report gives its reason. */
export function explainedOrFails(
  report: AnnualReport,
  explanation: Explanation,
  { instance, breach }: { readonly instance: Instance; readonly breach: Breach },
): Outcome {
  const reason = statedReason(report, explanation);
  return reason
    ? { outcome: "explained", instance, reason }
    : { outcome: "fails", instance, breach };
}

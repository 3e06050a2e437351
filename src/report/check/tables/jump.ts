import type { CellName } from "#report/form/cell-names.ts";
import type { Instance, Outcome } from "../check-result.ts";
import { figure, holds, type Subject, unchecked } from "../subject.ts";
import { jumpFloors, jumpTimes } from "../thresholds.ts";
import { type Explanation, jumpExplanation } from "./explanations.ts";
import { explainedOrFails } from "./previous-year.ts";

interface Compared {
  readonly cell: CellName;
  readonly floor: number;
  readonly instance: Instance;
  readonly explanation: Explanation;
}

const compared: readonly Compared[] = [
  of("t2.regulations.inForce", "规章"),
  of("t2.normative.inForce", "规范性文件"),
  of("t2.licensing.decisions", "许可"),
  of("t2.penalty.decisions", "处罚"),
  of("t2.coercion.decisions", "强制"),
  of("t2.fees.amountWan", "收费"),
];

function of(cell: keyof typeof jumpFloors, words: string): Compared {
  const at = cell.slice("t2.".length);
  return {
    cell,
    floor: jumpFloors[cell],
    instance: { rule: "t2.jump", at, cells: [cell] },
    explanation: jumpExplanation(words),
  };
}

/**
 * `t2.jump`: a figure of table 二 above five times last year's or below a fifth of it. Only figures of the
 * same edition are compared: the trial edition's rows count something else.
 */
export function checkJumps({ report, previous }: Subject): readonly Outcome[] {
  if (!previous) return [];
  return compared.flatMap(({ cell, floor, instance, explanation }): readonly Outcome[] => {
    const row = cell.slice(0, cell.lastIndexOf("."));
    const trialRow: CellName = `${row as "t2.licensing"}.previous`;
    const isOther = trialRow in report.cells !== trialRow in previous.cells;
    if (!(cell in report.cells) || (isOther && previous.edition !== null)) return [];
    const last = figure(previous.cells, cell);
    const now = figure(report.cells, cell);
    if (last === undefined || now === undefined) return [unchecked(instance)];
    const large = Math.max(last, now) >= floor;
    if (!large || (now <= last * jumpTimes && now * jumpTimes >= last)) return [holds(instance)];
    const breach = { actual: now, detail: { kind: "jump", cell, last, now } } as const;
    return [explainedOrFails(report, explanation, { instance, breach })];
  });
}

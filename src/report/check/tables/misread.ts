import type { Instance, Outcome } from "../check-result.ts";
import { figures, holds, type Subject, unchecked } from "../subject.ts";
import { exact } from "./amounts.ts";

const rows = ["licensing", "otherServices", "penalty", "coercion"] as const;

const instances = rows.map((row) => ({
  row,
  instance: {
    rule: "t2.misread",
    at: row,
    cells: [`t2.${row}.previous`, `t2.${row}.change`, `t2.${row}.decisions`],
  } as const satisfies Instance,
}));

/**
 * `t2.misread`, trial edition: the decisions (处理决定数量) equal last year's items plus their change, so the
 * number of items was entered where the number of cases belongs. Without a change nothing is shown by it.
 */
export function checkMisread({ report: { cells } }: Subject): readonly Outcome[] {
  return instances.flatMap(({ row, instance }): readonly Outcome[] => {
    if (!(instance.cells[0] in cells)) return [];
    const values = figures(cells, instance.cells);
    if (!values) return [unchecked(instance)];
    const [previous, change, decisions] = values;
    if (change === 0 || exact(previous + change) !== decisions) return [holds(instance)];
    const detail = { kind: "misread", row, previous, change, decisions } as const;
    return [{ outcome: "fails", instance, breach: { actual: decisions, detail } }];
  });
}

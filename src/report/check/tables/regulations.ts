import { agencyLevel } from "../agency-level.ts";
import type { Instance, Outcome } from "../check-result.ts";
import { figure, figures, holds, type Subject, unchecked } from "../subject.ts";

const current = {
  rule: "t2.impossible-regulations",
  at: "regulations",
  cells: ["t2.regulations.issued", "t2.regulations.repealed", "t2.regulations.inForce"],
} as const satisfies Instance;

const trial = {
  rule: "t2.impossible-regulations",
  at: "regulations",
  cells: ["t2.regulations.made", "t2.regulations.published", "t2.regulations.total"],
} as const satisfies Instance;

/**
 * `t2.impossible-regulations`: regulations (规章) above zero at an agency that cannot make them, as its
 * name shows. Where the name leaves it open, nothing is said.
 */
export function checkRegulations({ report: { agency, cells } }: Subject): readonly Outcome[] {
  const instance = trial.cells[0] in cells ? trial : current;
  const values = figures(cells, instance.cells);
  if (!values) return [unchecked(instance)];
  if (values.every((value) => value <= 0)) return [holds(instance)];
  const level = agencyLevel(agency);
  if (agency === null || level === "unknown") return [unchecked(instance)];
  if (level === "makes-regulations") return [holds(instance)];
  const offending = instance.cells.filter((cell) => (figure(cells, cell) ?? 0) > 0);
  return [
    {
      outcome: "fails",
      instance: { ...instance, cells: offending },
      breach: { detail: { kind: "impossible-regulations", agency, values } },
    },
  ];
}

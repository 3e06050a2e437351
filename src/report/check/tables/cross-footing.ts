import type { Cells } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { Outcome } from "../check-result.ts";
import { figures, type Subject } from "../subject.ts";
import { sum } from "./amounts.ts";
import { type Identity, identities } from "./identities.ts";

/** `t3.balance`, `t3.results`, `t3.applicants`, `t4.sum`: every identity by itself; one breach hides no other. */
export function checkCrossFooting({ report: { cells } }: Subject): readonly Outcome[] {
  return identities[requestEdition(cells)].map((identity) => checkIdentity(cells, identity));
}

/** The edition of table 三, which a hybrid report shows by its own rows. */
export function requestEdition(cells: Cells): "2021" | "2019-trial" {
  return "t3.otherSingle.total" in cells ? "2019-trial" : "2021";
}

function checkIdentity(cells: Cells, identity: Identity): Outcome {
  const left = figures(cells, identity.left);
  const right = left && figures(cells, identity.right);
  if (!left || !right) return identity.unchecked;
  const [expected, actual] = [sum(left), sum(right)];
  if (expected === actual) return identity.holds;
  const detail = identity.breach(left, right);
  const { instance } = identity.holds;
  return { outcome: "fails", instance, breach: { expected, actual, detail } };
}

const wholeNumbers: Readonly<Record<"2021" | "2019-trial", readonly Whole[]>> = {
  "2021": wholeOf(identities["2021"]),
  "2019-trial": wholeOf(identities["2019-trial"]),
};

interface Whole {
  readonly cell: CellName;
  readonly holds: Outcome;
  readonly unchecked: Outcome;
}

/** Every cell of table 三 stands in exactly one row identity. */
function wholeOf(all: readonly Identity[]): readonly Whole[] {
  const cells = all
    .filter(({ rule }) => rule === "t3.applicants")
    .flatMap(({ left, right }) => [...left, ...right]);
  return cells.map((cell) => {
    const instance = { rule: "t3.integer", at: cell.slice("t3.".length), cells: [cell] } as const;
    return {
      cell,
      holds: { outcome: "holds", instance },
      unchecked: { outcome: "unchecked", instance },
    };
  });
}

/**
 * `t3.integer`: a number of requests is whole and not negative. Table 三 alone, as the rule's name says:
 * in table 二 changes may be negative and amounts have decimals.
 */
export function checkWholeNumbers({ report: { cells } }: Subject): readonly Outcome[] {
  return wholeNumbers[requestEdition(cells)].map(({ cell, holds, unchecked }): Outcome => {
    const found = cells[cell];
    if (found?.state !== "read") return unchecked;
    const { value } = found;
    if (Number.isInteger(value) && value >= 0) return holds;
    const kind = value < 0 ? "negative" : "not-whole";
    const { instance } = holds;
    return { outcome: "fails", instance, breach: { actual: value, detail: { kind, cell, value } } };
  });
}

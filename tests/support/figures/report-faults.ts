import type { AnnualReport, ReportCell } from "#report/annual-report.ts";
import { applicantColumns } from "#report/form/cell-names.ts";
import type { RandomYear } from "./random-year.ts";
import { reckon, reckonTyped } from "./reckon.ts";

/** What of a compiled report is not as it is reckoned from the rows, and where table three does not balance. */
export function reportFaults(report: AnnualReport, given: RandomYear): readonly string[] {
  const expected = reckon(given);
  const typed = given.year < 2021 ? reckonTyped(given) : undefined;
  return [
    ...Object.entries(report.cells).flatMap(([name, found]) =>
      typed && name.startsWith("t2.")
        ? typedFault(name, found, typed.get(name))
        : cellFault(name, found, expected),
    ),
    ...applicantColumns.flatMap((column) => balanceFault(report, column)),
  ];
}

/** Table two of the trial form is typed; what nobody typed is blank. */
function typedFault(
  name: string,
  { state, value }: ReportCell,
  typed: number | undefined,
): readonly string[] {
  const isRight = typed === undefined ? state === "missing" : state === "read" && value === typed;
  return isRight ? [] : [`${name} of the trial form is ${state} ${value}, typed ${typed}`];
}

const split = ["otherNotCorrected", "otherUnpaid", "otherRest"];

function cellFault(
  name: string,
  { value }: ReportCell,
  expected: ReadonlyMap<string, number>,
): readonly string[] {
  const names = name.startsWith("t3.otherSingle.")
    ? split.map((row) => name.replace("otherSingle", row))
    : [name];
  const sum = names.reduce((all, one) => all + (expected.get(one) ?? 0), 0);
  return value === sum ? [] : [`${name} is ${value}, reckoned ${sum}`];
}

function balanceFault({ cells }: AnnualReport, column: string): readonly string[] {
  const of = (row: string) => cells[`t3.${row}.${column}`]?.value ?? Number.NaN;
  const isEven = of("new") + of("carriedIn") === of("total") + of("carriedOut");
  return isEven ? [] : [`${column} is out of balance`];
}

import type { AnnualReport, ReportCell } from "./annual-report.ts";
import type { CellName } from "./form/cell-names.ts";

/** What a later version of a report says otherwise than an earlier one. */
export interface ChangesBetween {
  readonly cells: readonly CellChanged[];
  /** Numbers of the sections whose text is another. */
  readonly sections: readonly number[];
}

export interface CellChanged {
  readonly cell: CellName;
  readonly before: ReportCell | undefined;
  readonly after: ReportCell | undefined;
}

/** Every cell and every section in which two versions differ; white space in a text is no difference. */
export function changesBetween(before: AnnualReport, after: AnnualReport): ChangesBetween {
  const names = [...new Set([...Object.keys(after.cells), ...Object.keys(before.cells)])];
  const numbers = [...new Set([...after.sections, ...before.sections].map(({ number }) => number))];
  return {
    cells: names.flatMap((name) => {
      const cell = name as CellName;
      const [was, is] = [before.cells[cell], after.cells[cell]];
      return was?.state === is?.state && was?.value === is?.value
        ? []
        : [{ cell, before: was, after: is }];
    }),
    sections: numbers.filter((number) => textOf(before, number) !== textOf(after, number)),
  };
}

function textOf({ sections }: AnnualReport, number: number): string {
  const section = sections.find((one) => one.number === number);
  return (section?.text ?? "").replaceAll(/\s/g, "");
}

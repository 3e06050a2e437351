import type { AnnualReport, ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";

/** In what two versions differ. */
export interface Differences {
  readonly cells: readonly {
    readonly cell: CellName;
    readonly was: ReportCell | undefined;
    readonly is: ReportCell | undefined;
  }[];
  readonly sections: readonly {
    readonly number: number;
    readonly was: string;
    readonly is: string;
  }[];
}

/** The cells whose figure or state differs, in the order of the form, and the sections whose words do. */
export function differences(before: AnnualReport, after: AnnualReport): Differences {
  const names = [...new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])];
  const cells = names.flatMap((name) => {
    const cell = name as CellName;
    const [was, is] = [before.cells[cell], after.cells[cell]];
    return was?.state === is?.state && was?.value === is?.value ? [] : [{ cell, was, is }];
  });
  const numbers = [
    ...new Set([...before.sections, ...after.sections].map(({ number }) => number)),
  ].sort((a, b) => a - b);
  const sections = numbers.flatMap((number) => {
    const [was, is] = [textOf(before, number), textOf(after, number)];
    return was === is ? [] : [{ number, was, is }];
  });
  return { cells, sections };
}

function textOf({ sections }: AnnualReport, number: number): string {
  return sections.find((section) => section.number === number)?.text ?? "";
}

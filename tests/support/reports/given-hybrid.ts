import type { AnnualReport } from "#report/annual-report.ts";
import { type GivenCell, givenReport } from "../given-report.ts";

/** A hybrid in which nothing is wrong: table two of 2021, and the trial form's one row 其他处理 in table three. */
export function givenHybrid(cells: Readonly<Record<string, GivenCell>> = {}): AnnualReport {
  const trial = givenReport({ form: "2019-trial", cells });
  const active = Object.entries(givenReport().cells).filter(([name]) => name.startsWith("t2."));
  const others = Object.entries(trial.cells).filter(([name]) => !name.startsWith("t2."));
  return { ...givenReport(), edition: "hybrid", cells: Object.fromEntries([...active, ...others]) };
}

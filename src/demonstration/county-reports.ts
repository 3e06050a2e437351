import type { AnnualReport } from "#report/annual-report.ts";
import { agencies } from "./county/agencies.ts";
import type { DemonstrationAgency } from "./county/agency.ts";
import { reportedSeries } from "./figures/county-series.ts";
import { type FileShape, ordinaryShape } from "./files/shapes.ts";
import { plantInFigures, plantInReport } from "./plant.ts";
import type { PlantedFault } from "./planted-fault.ts";
import { plantedIn } from "./planted-faults.ts";
import { randomOf } from "./random.ts";
import { type Told, toldReport } from "./told-report.ts";

/** A report of the county as its agency published it. */
export interface CountyReport {
  readonly agency: DemonstrationAgency;
  readonly year: number;
  /** 2 where the first was published again without its fault. */
  readonly version: number;
  /** What the file says; of a scan, what stands on the paper. */
  readonly report: AnnualReport;
  readonly shape: FileShape;
  readonly fault: PlantedFault | undefined;
}

/** Every report of the county, faults included: by agency in the county's order, then by year. */
export function countyReports(): readonly CountyReport[] {
  return agencies.flatMap(reportsOf);
}

function reportsOf(agency: DemonstrationAgency, ordinal: number): readonly CountyReport[] {
  const reports: CountyReport[] = [];
  const { years } = agency;
  if (!years) return reports;
  for (const [year, figures] of reportedSeries(agency)) {
    if (year > years.to) break;
    const fault = plantedIn(agency.name, year);
    const told = { agency, ordinal, year, figures };
    reports.push(published(told, fault, reports.at(-1)?.report));
    if (fault?.isCorrectedLater) {
      reports.push({ ...published(told, undefined, undefined), version: 2 });
    }
  }
  return reports;
}

function published(
  told: Told,
  fault: PlantedFault | undefined,
  last: AnnualReport | undefined,
): CountyReport {
  const { agency, year } = told;
  const report = toldReport({ ...told, figures: plantInFigures(told.figures, fault?.change) });
  return {
    agency,
    year,
    version: 1,
    report: plantInReport(report, fault?.change, last),
    shape: fault?.shape ?? ordinaryShape(randomOf(`${agency.name} ${year} file`).fraction()),
    fault,
  };
}

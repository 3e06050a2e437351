import { countyName } from "./county/regions.ts";
import type { CountyReport } from "./county-reports.ts";
import { countyReports } from "./county-reports.ts";
import { earlyReport } from "./files/early-report.ts";
import { pageOf } from "./files/page-parts.ts";
import { extensions } from "./files/shapes.ts";
import { writeFile } from "./files/write-file.ts";
import type { PlantedFault } from "./planted-fault.ts";

/** A file that an agency of the county published as its annual report. */
export interface CountyFile {
  readonly agency: string;
  readonly year: number;
  /** Which file for this year: 2 corrects 1. */
  readonly version: number;
  readonly fault: PlantedFault | undefined;
  /** With the folder of its year before it: `2024/青岚县教育局2024年年度报告.html`. */
  readonly name: string;
  readonly write: () => Uint8Array | Promise<Uint8Array>;
}

/** Every file of the county, earlier years first: a report is checked against the one of the year before. */
export function countyFiles(): readonly CountyFile[] {
  return [early, ...countyReports().map(fileOf)].sort(
    (left, right) => left.year - right.year || left.version - right.version,
  );
}

/** Files from before the form with tables. */
export const earlyReports = 1;

const early: CountyFile = {
  agency: `${countyName}财政局`,
  year: 2018,
  version: 1,
  fault: undefined,
  name: `2018/${countyName}财政局2018年年度报告.txt`,
  write: () => earlyReport(`${countyName}财政局`, 2018),
};

function fileOf({ agency, year, version, report, shape, fault }: CountyReport): CountyFile {
  const pictures = fault?.change.kind === "without-tables" ? fault.change.tables : [];
  const corrected = version > 1 ? "（更正）" : "";
  return {
    agency: agency.name,
    year,
    version,
    fault,
    name: `${year}/${agency.name}${year}年年度报告${corrected}.${extensions[shape]}`,
    write: () => writeFile[shape](pageOf(report, pictures)),
  };
}

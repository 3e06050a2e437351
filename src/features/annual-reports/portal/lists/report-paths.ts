/** Paths within the site of an agency's reports and their files. */

/** The current version of a year's report. */
export function reportPath(agencyId: number, year: number): string {
  return `/agencies/${agencyId}/${year}/`;
}

interface Versioned {
  readonly agencyId: number;
  readonly year: number;
  readonly version: number;
}

/** One version, whether it is current or not. */
export function versionPath({ agencyId, year, version }: Versioned): string {
  return `/agencies/${agencyId}/${year}/v${version}/`;
}

/** The original as it is read, with each figure marked. */
export function sourcePath(report: Versioned): string {
  return `${versionPath(report)}source/`;
}

/** The original's bytes. */
export function originalPath(report: Versioned): string {
  return `${versionPath(report)}original`;
}

/** The report written in the form. */
export function writtenPath(report: Versioned, format: string): string {
  return `${versionPath(report)}report.${format}`;
}

/** Its figures one by one: what each row counts and is made of. */
export function figuresPath(report: Versioned): string {
  return `${versionPath(report)}figures/`;
}

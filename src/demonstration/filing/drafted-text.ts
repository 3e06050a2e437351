import { agencies } from "../county/agencies.ts";
import type { DemonstrationAgency } from "../county/agency.ts";
import { reportedSeries } from "../figures/county-series.ts";
import { toldReport } from "../told-report.ts";

/** A section as its officers wrote it: paragraphs of words. */
export interface DraftedSection {
  readonly number: 1 | 5 | 6;
  readonly body: readonly (readonly [string])[];
}

/** The sections that people write of an agency's report, from the figures that its records give. */
export function draftedSections(
  agency: DemonstrationAgency,
  year: number,
): readonly DraftedSection[] {
  const figures = reportedSeries(agency, year).get(year);
  if (!figures) throw new Error(`${agency.name} has no figures of ${year}`);
  const { sections } = toldReport({ agency, ordinal: agencies.indexOf(agency), year, figures });
  return ([1, 5, 6] as const).map((number) => {
    const text = sections.find((section) => section.number === number)?.text ?? "";
    const lines = text.split("\n");
    // The day of signing is that of the last signature.
    const signature = lines.indexOf(agency.name);
    const written = signature < 0 ? lines : lines.slice(0, signature);
    return { number, body: written.map((line) => [line] as const) };
  });
}

import type { AnnualReport, ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { DemonstrationAgency } from "./county/agency.ts";
import { editionOf, type Figures } from "./figures/series.ts";
import { factsOf } from "./narrative/facts.ts";
import { preface } from "./narrative/preface.ts";
import { sectionsOf, signingDay } from "./narrative/sections.ts";
import type { Story } from "./narrative/story.ts";

/** What one report is written from. */
export interface Told {
  readonly agency: DemonstrationAgency;
  /** Where the agency stands in the county's list. */
  readonly ordinal: number;
  readonly year: number;
  readonly figures: Figures;
}

/** The report that an agency writes from its figures: tables, and prose that agrees with them. */
export function toldReport(told: Told): AnnualReport {
  const { agency, year, figures } = told;
  const hasLast = agency.years !== null && year > agency.years.from;
  const story: Story = {
    ...told,
    facts: factsOf(agency, year),
    ...(hasLast ? { lastFacts: factsOf(agency, year - 1) } : {}),
  };
  const signedOn = signingDay(story);
  const cells: Record<CellName, ReportCell> = {};
  for (const [name, value] of figures) cells[name] = { value, state: "read" };
  return {
    agency: agency.name,
    year,
    signedOn:
      signedOn === undefined
        ? { value: null, state: "missing" }
        : { value: signedOn, state: "read" },
    edition: editionOf(year),
    preface: preface(story),
    sections: sectionsOf(story),
    cells,
    warnings: [],
  };
}

import type { CellName } from "#report/form/cell-names.ts";
import { agencies } from "../county/agencies.ts";
import { type DemonstrationAgency, lastYear } from "../county/agency.ts";
import { type Figures, figureSeries } from "./series.ts";

/**
 * The figures that an agency reports, by year. A county government reports on the whole county: what is done in its own
 * name and what every agency of the county has reported.
 */
export function reportedSeries(
  agency: DemonstrationAgency,
  through: number = lastYear,
): ReadonlyMap<number, Figures> {
  const own = figureSeries(agency, through);
  if (agency.character !== "government") return own;
  const others = agencies
    .filter((each) => each !== agency)
    .map((each) => ({ years: each.years, series: figureSeries(each, through) }));
  return new Map(
    [...own].map(([year, figures]) => {
      const reporting = others.filter(
        ({ years }) => years && years.from <= year && (year <= years.to || years.to === lastYear),
      );
      const parts = reporting.flatMap(({ series }) => series.get(year) ?? []);
      return [year, added([figures, ...parts])] as const;
    }),
  );
}

/** Amounts have two decimals; adding them would make more. */
function added(parts: readonly Figures[]): Figures {
  const sums = new Map<CellName, number>();
  for (const part of parts) {
    for (const [name, value] of part) {
      sums.set(name, Math.round(((sums.get(name) ?? 0) + value) * 100) / 100);
    }
  }
  return sums;
}

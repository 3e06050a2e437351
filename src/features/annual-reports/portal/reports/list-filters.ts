import { agencyKinds, kindWords } from "#features/agencies/domain/index.ts";
import { type PlaceCount, wholeOf } from "#features/agencies/index.ts";
import type { Filter } from "#ui/form/FilterStrip.tsx";
import { reportsPath } from "../lists/paths.ts";
import { type ReportList, yearsOf } from "./report-list.ts";

/** 年份 / 地区 / 类别 of a list of reports, each option with the number of reports behind it. */
export function listFilters(list: ReportList): readonly Filter[] {
  const filters = [yearFilter(list), regionFilter(list), kindFilter(list)];
  return filters.filter(({ options }) => options.length > 0);
}

/** Address of the same list for a year, all kinds. */
function allKinds({ region, isRoot }: ReportList, year: number): string {
  return reportsPath(year, isRoot ? {} : { region: region.code });
}

function yearFilter(list: ReportList): Filter {
  const { counts, region, kind, year: shown } = list;
  const options = yearsOf(counts).map((year) => {
    const ofYear = counts.filter((count) => count.year === year);
    const ofKind = kind === undefined ? 0 : wholeOf(ofYear.filter((one) => one.kind === kind));
    return kind !== undefined && ofKind > 0
      ? { year, count: ofKind, to: reportsPath(year, { region: region.code, kind }) }
      : { year, count: wholeOf(ofYear), to: allKinds(list, year) };
  });
  return {
    name: "年份",
    options: options.map(({ year, count, to }) => ({
      label: `${year}年`,
      to,
      count,
      current: year === shown,
    })),
  };
}

function regionFilter({ region, isRoot, regions, year, kind }: ReportList): Filter {
  const parent = isRoot ? undefined : region.above.at(-1);
  const here = { region: region.code, ...(kind && { kind }) };
  return {
    name: "地区",
    options: [
      ...(parent
        ? [{ label: `上级：${parent.name}`, to: reportsPath(year, { region: parent.code }) }]
        : []),
      { label: region.name, to: reportsPath(year, here), current: true },
      ...regions
        .filter(({ count }) => count > 0)
        .map(({ code, name, count }) => ({
          label: name,
          to: reportsPath(year, { region: code, ...(kind && { kind }) }),
          count,
        })),
    ],
  };
}

function kindFilter(list: ReportList): Filter {
  const { counts, region, year, kind: shown } = list;
  const ofYear = counts.filter((count) => count.year === year);
  const all = wholeOf(ofYear);
  if (all === 0) return { name: "类别", options: [] };
  return {
    name: "类别",
    options: [
      { label: "全部", to: allKinds(list, year), count: all, current: shown === undefined },
      ...agencyKinds.flatMap((kind) => {
        const count = wholeOf(ofKind(ofYear, kind));
        const to = reportsPath(year, { region: region.code, kind });
        return count > 0 ? [{ label: kindWords[kind], to, count, current: kind === shown }] : [];
      }),
    ],
  };
}

function ofKind(counts: readonly PlaceCount[], kind: string): readonly PlaceCount[] {
  return counts.filter((count) => count.kind === kind);
}

import {
  type AgencyContribution,
  agenciesCounted,
  type FoundAgency,
  findRootRegion,
  placeCounts,
  type RegionPart,
  type RegionShown,
  regionCounts,
  wholeOf,
} from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { type AgencyYear, findAgencyYears } from "../data/find-agency-years.ts";
import { reportYears } from "../data/report-years.ts";
import { AgencyReports, countWords } from "./agency/AgencyReports.tsx";
import { lastYearDue, yearMark } from "./home/year-mark.ts";
import { reportsPath } from "./lists/paths.ts";
import { YearLinks } from "./lists/YearLinks.tsx";
import { RegionReports } from "./region/RegionReports.tsx";
import { yearsOf } from "./reports/report-list.ts";
import { SearchForm } from "./search/SearchForm.tsx";

/** 年报 6 份（2019—2024 年）, of years the latest first. */
function spanWords(years: readonly number[]): string {
  const [newest] = years;
  if (newest === undefined) return "尚无年报";
  const oldest = years.at(-1);
  return `年报 ${years.length} 份（${oldest === newest ? "" : `${oldest}—`}${newest} 年）`;
}

/** What annual reports show on the pages of agencies and regions. */
export const reportsOfAgencies: AgencyContribution = {
  shows: ["reports"],
  beside: async (db, agencies, as) => {
    const years = await reportYears(
      db,
      agencies.map(({ id }) => id),
    );
    const noteOf = ({ id, name }: { readonly id: number; readonly name: string }) => {
      const own = years.get(id) ?? [];
      if (as === "words") return <span className="hint">{spanWords(own)}</span>;
      return <YearLinks agencyId={id} agencyName={name} years={own} />;
    };
    return new Map(agencies.map((agency) => [agency.id, noteOf(agency)]));
  },
  ofAgency: async (db, agency, today) => {
    const years = await findAgencyYears(db, agency.id);
    const latest = Math.max(await latestAsked(db, agency, years), latestDue(agency, years, today));
    return {
      about: "历年政府信息公开工作年度报告和数据",
      fact: `收录年报：${countWords(years)}`,
      body: <AgencyReports agency={{ ...agency, years, latest }} />,
    };
  },
  ofRegion: regionReports,
  words: {
    holds: "历年年报",
    search: <SearchForm />,
    none: (
      <p>
        机关随年报一起收录。
        <Offer of="/annual-reports/check">
          现在可以先<Link to="/annual-reports/check">核对一份自己手中的年报</Link>。
        </Offer>
      </p>
    ),
  },
};

/** The latest year a report of the agency may be looked for: who is no more owes none after its last. */
async function latestAsked(
  db: Queryable,
  { dissolvedOn }: Pick<FoundAgency, "dissolvedOn">,
  years: readonly AgencyYear[],
): Promise<number> {
  const own = years[0]?.year ?? 0;
  const root = dissolvedOn ? undefined : await findRootRegion(db);
  const [latest = own] = root ? yearsOf(await placeCounts(db, root.code)) : [];
  return Math.max(own, latest);
}

/** The latest year whose report the agency owed and the site does not hold, as the home page marks it. */
function latestDue(
  { kind, dissolvedOn }: FoundAgency,
  years: readonly AgencyYear[],
  today: LocalDate,
): number {
  const signed = new Map(years.map(({ year, signedOn }) => [year, signedOn]));
  const agency = { kind, dissolvedOn, signed };
  const own = years[0]?.year ?? Number.POSITIVE_INFINITY;
  for (let year = lastYearDue(today); year > own; year -= 1) {
    if (yearMark(agency, year, today) === "missing") return year;
  }
  return 0;
}

async function regionReports(db: Queryable, shown: RegionShown): Promise<RegionPart> {
  const { region, counts } = shown;
  const years = yearsOf(counts);
  const reports = wholeOf(counts.filter(({ year }) => year !== agenciesCounted));
  const part = {
    fact: `年报 ${reports.toLocaleString("zh-CN")} 份`,
    body: <RegionReports region={region} counts={counts} years={years} />,
  };
  const [latest] = years;
  if (latest === undefined) return part;
  const below = await regionCounts(db, { parent: region.code, year: latest });
  const countOf = new Map(below.map(({ code, count }) => [code, count]));
  const cell = (code: string) => {
    const count = countOf.get(code) ?? 0;
    if (count === 0) return 0;
    return <Link to={reportsPath(latest, { region: code })}>{count.toLocaleString("zh-CN")}</Link>;
  };
  return { ...part, below: { header: `${latest}年年报（份）`, cell } };
}

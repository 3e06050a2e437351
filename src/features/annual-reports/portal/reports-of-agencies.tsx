import {
  type AgencyContribution,
  agenciesCounted,
  type RegionPart,
  type RegionShown,
  regionCounts,
  wholeOf,
} from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { findAgencyYears } from "../data/find-agency-years.ts";
import { reportYears } from "../data/report-years.ts";
import { AgencyReports, countWords } from "./agency/AgencyReports.tsx";
import { reportsPath } from "./lists/paths.ts";
import { YearLinks } from "./lists/YearLinks.tsx";
import { RegionReports } from "./region/RegionReports.tsx";
import { yearsOf } from "./reports/report-list.ts";
import { SearchForm } from "./search/SearchForm.tsx";

/** What annual reports show on the pages of agencies and regions. */
export const reportsOfAgencies: AgencyContribution = {
  shows: ["reports"],
  beside: async (db, agencies) => {
    const years = await reportYears(
      db,
      agencies.map(({ id }) => id),
    );
    const linksOf = ({ id, name }: { readonly id: number; readonly name: string }) => (
      <YearLinks agencyId={id} agencyName={name} years={years.get(id) ?? []} />
    );
    return new Map(agencies.map((agency) => [agency.id, linksOf(agency)]));
  },
  ofAgency: async (db, agency) => {
    const years = await findAgencyYears(db, agency.id);
    return {
      about: "历年政府信息公开工作年度报告和数据",
      fact: `收录年报：${countWords(years)}`,
      body: <AgencyReports agency={{ ...agency, years }} />,
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

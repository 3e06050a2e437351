import type { RegionShown } from "#features/agencies/index.ts";
import { wholeOf } from "#features/agencies/index.ts";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { type Column, DataTable } from "#ui/tables/DataTable.tsx";
import { comparePath } from "../compare/compare-query.ts";
import { comparisonPath, reportsPath } from "../lists/paths.ts";

interface RegionReportsProps extends Pick<RegionShown, "region" | "counts"> {
  /** Years with reports, the latest first. */
  readonly years: readonly number[];
}

/** The reports of a region by year, and the ways to compare them. */
export function RegionReports(props: RegionReportsProps) {
  return (
    <>
      {props.years.length > 0 && <YearTable {...props} />}
      <CompareLink {...props} />
    </>
  );
}

function YearTable({ region, counts, years }: RegionReportsProps) {
  const columns: [Column<number>, ...Column<number>[]] = [
    {
      key: "year",
      header: "年份",
      cell: (year) => <Link to={reportsPath(year, { region: region.code })}>{year}年</Link>,
    },
    {
      key: "reports",
      header: "年报（份）",
      kind: "figure",
      cell: (year) => wholeOf(counts.filter((one) => one.year === year)).toLocaleString("zh-CN"),
    },
    {
      key: "compare",
      header: "数据比较",
      kind: "date",
      cell: (year) => (
        <Link to={comparisonPath(year, region.code)}>
          {year}年<span className="vh">数据</span>比较
        </Link>
      ),
    },
  ];
  return <DataTable caption="历年年报" columns={columns} rows={years} keyOf={(year) => year} />;
}

/** The way to 机关比较, which looks for agencies by the region's name; the nation's is in no agency's. */
function CompareLink({ region, years }: RegionReportsProps) {
  const [year] = years;
  if (year === undefined) return null;
  const typed = region.level === "nation" ? "" : region.name;
  return (
    <Offer of="/compare/">
      <p className="on-screen">
        <Link to={comparePath({ years: [year], ids: [], typed })}>选几个机关比较</Link>
      </p>
    </Offer>
  );
}

import {
  agenciesPath,
  agencyPath,
  kindWords,
  regionPath,
} from "#features/agencies/domain/index.ts";
import { agenciesCounted, wholeOf } from "#features/agencies/index.ts";
import { DissolvedBadge } from "#features/agencies/portal/index.ts";
import { type Column, DataTable } from "#ui/DataTable.tsx";
import { EmptyState } from "#ui/EmptyState.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Page } from "#ui/Page.tsx";
import { comparePath } from "../compare/compare-query.ts";
import { comparisonPath, reportsPath } from "../lists/paths.ts";
import { YearLinks } from "../lists/YearLinks.tsx";
import type { KindInRegion, RegionPageContent } from "./load-region.ts";

interface RegionPageProps {
  readonly content: RegionPageContent;
}

/** A region: its reports by year, the regions below it, its agencies by kind. */
export function RegionPage({ content }: RegionPageProps) {
  const { region, isRoot, counts, years, below, kinds } = content;
  const agencies = wholeOf(counts.filter(({ year }) => year === agenciesCounted));
  const reports = wholeOf(counts) - agencies;
  return (
    <Page
      title={isRoot ? "地区" : region.name}
      breadcrumb={crumbs(content)}
      description={`${region.name}各机关的政府信息公开年报：${agencies} 个机关，${reports} 份年报。`}
    >
      <h1>{region.name}</h1>
      <p>
        行政区划代码 {region.code}；收录机关 {agencies.toLocaleString("zh-CN")} 个，年报{" "}
        {reports.toLocaleString("zh-CN")} 份。
        {agencies > 0 && (
          <span className="on-screen">
            <Link to={agenciesPath(region.code)}>全部机关列表</Link>
          </span>
        )}
      </p>
      {agencies === 0 && (
        <EmptyState title={`还没有收录${region.name}的机关和年报`}>
          <p>
            可以<Link to="/regions/">查看其他地区</Link>
            <Offer of="/search/">
              ，或<Link to="/search/">按名称搜索机关</Link>
            </Offer>
            。
          </p>
        </EmptyState>
      )}
      {years.length > 0 && <YearTable content={content} />}
      <CompareLink content={content} />
      {below.length > 0 && <BelowTable content={content} />}
      {kinds.map((kind) => (
        <Kind key={kind.kind} {...kind} region={region.code} hasBelow={below.length > 0} />
      ))}
    </Page>
  );
}

/** Regions above a single county are reached from here alone. */
function crumbs({ region, above }: RegionPageContent) {
  return [
    { name: "地区", href: "/regions/" },
    ...above.map(({ code, name }) => ({ name, href: regionPath(code) })),
    { name: region.name },
  ];
}

function YearTable({ content: { region, years, counts } }: RegionPageProps) {
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
function CompareLink({ content: { region, years } }: RegionPageProps) {
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

type Below = RegionPageContent["below"][number];

function BelowTable({ content: { below, years } }: RegionPageProps) {
  const [latest] = years;
  const columns: [Column<Below>, ...Column<Below>[]] = [
    {
      key: "name",
      header: "地区",
      cell: ({ code, name }) => <Link to={regionPath(code)}>{name}</Link>,
    },
    {
      key: "agencies",
      header: "机关（个）",
      kind: "figure",
      cell: ({ count }) => count.toLocaleString("zh-CN"),
    },
    ...(latest === undefined
      ? []
      : [
          {
            key: "reports",
            header: `${latest}年年报（份）`,
            kind: "figure" as const,
            cell: ({ code, reports }: Below) =>
              reports > 0 ? (
                <Link to={reportsPath(latest, { region: code })}>
                  {reports.toLocaleString("zh-CN")}
                </Link>
              ) : (
                0
              ),
          },
        ]),
  ];
  return <DataTable caption="下级地区" columns={columns} rows={below} keyOf={({ code }) => code} />;
}

interface KindProps extends KindInRegion {
  readonly region: string;
  /** Whether agencies of regions below are counted in the list as well. */
  readonly hasBelow: boolean;
}

function Kind({ kind, total, agencies, region, hasBelow }: KindProps) {
  return (
    <>
      <h2>
        {hasBelow ? "本级" : ""}
        {kindWords[kind]}（{total.toLocaleString("zh-CN")}）
      </h2>
      <EntryList
        entries={agencies.map(({ id, name, years, dissolvedOn }) => ({
          title: name,
          to: agencyPath(id),
          note: (
            <>
              <DissolvedBadge on={dissolvedOn} />
              <YearLinks agencyId={id} agencyName={name} years={years} />
            </>
          ),
        }))}
      />
      {total > agencies.length && (
        <p>
          以上是前 {agencies.length} 个
          <span className="on-screen">
            ，
            <Link to={agenciesPath(region, kind)}>
              查看全部{kindWords[kind]}（{total.toLocaleString("zh-CN")}）
            </Link>
          </span>
        </p>
      )}
    </>
  );
}

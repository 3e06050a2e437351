import { FilterStrip } from "#ui/form/FilterStrip.tsx";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Pager } from "#ui/Pager.tsx";
import { Page } from "#ui/page/Page.tsx";
import { pagePath } from "#ui/pager-path.ts";
import { IndicatorsLink } from "../../indicators/IndicatorsLink.tsx";
import { comparisonPath, reportsPath } from "../../lists/paths.ts";
import { otherView } from "../comparison-paths.ts";
import { LeftOutNote } from "../SumCell.tsx";
import { TableDownloads } from "../TableDownloads.tsx";
import type { RegionComparison } from "./load-region-comparison.ts";
import { AgencyFiguresTable, RegionSumsTable } from "./RegionTables.tsx";

interface RegionComparisonPageProps {
  readonly comparison: RegionComparison;
}

/** A year's figures side by side: regions, or the agencies of one, with what they come to. */
export function RegionComparisonPage({ comparison }: RegionComparisonPageProps) {
  const { asked, region, isRoot, agencies, parts, reports } = comparison;
  const title = `${isRoot ? "" : region.name}${asked.year}年年报数据${agencies ? "" : "（按地区）"}`;
  return (
    <Page
      title={title}
      breadcrumb={crumbs(comparison)}
      description={`${title}：申请、答复、行政复议和诉讼，逐${agencies ? "个机关" : "个地区"}并列。`}
    >
      <h1>{title}</h1>
      <p>
        {agencies ? (
          <>
            {region.name}有年报的机关 {agencies.total.toLocaleString("zh-CN")} 个。
          </>
        ) : (
          <>本页合计 {reports.toLocaleString("zh-CN")} 份年报的数据。</>
        )}
        <span className="on-screen">
          <Link to={reportsPath(asked.year, isRoot ? {} : { region: region.code })}>
            查看这些年报
          </Link>
          <Offer of="/compare/">
            ，或<Link to={`/compare/?year=${asked.year}`}>选几个机关比较全部项目</Link>
          </Offer>
          。
        </span>
      </p>
      <FilterStrip filters={filters(comparison)} />
      <p className="hint">{scopeWords(comparison)}</p>
      <IndicatorsLink />
      {agencies ? (
        <>
          <AgencyFiguresTable comparison={comparison} agencies={agencies} />
          <Pager {...agencies} to={pagePath(otherView(comparison))} />
        </>
      ) : (
        <RegionSumsTable comparison={comparison} />
      )}
      <LeftOutNote sums={[comparison.total, ...parts.map(({ sums }) => sums)]} />
      <p className="hint">
        合计只加能够确定的数；空白、缺失、损毁、存疑的格子不当作 0，也不计入。{ofFindings}
        <span className="on-screen">点列名按该列从大到小排列。</span>
      </p>
      <TableDownloads pathOf={(format) => `${otherView(comparison)}table.${format}`} />
    </Page>
  );
}

const ofFindings = "核对有问题的数字照年报原文列出，也计入合计；“疑”标出这样的数字，点它看报告。";

function crumbs({ asked: { year }, region, isRoot }: RegionComparison) {
  return [
    { name: "政府信息公开年报", href: "/annual-reports/" },
    { name: `${year}年`, href: reportsPath(year) },
    ...(isRoot ? [] : [{ name: region.name, href: reportsPath(year, { region: region.code }) }]),
    { name: "数据比较" },
  ];
}

function filters(comparison: RegionComparison) {
  const { asked, region, isRoot, years, parts, agencies } = comparison;
  const parent = isRoot ? undefined : region.above.at(-1);
  const places = [
    ...(parent
      ? [{ label: `上级：${parent.name}`, to: comparisonPath(asked.year, parent.code) }]
      : []),
    { label: region.name, to: otherView(comparison, { sort: undefined }), current: true },
    ...[...parts]
      .filter(({ isOwn, reports }) => !isOwn && reports > 0)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, name }) => ({ label: name, to: comparisonPath(asked.year, code) })),
  ];
  const view = (scope: typeof asked.scope, label: string) => ({
    label,
    to: otherView(comparison, { scope }),
    current: asked.scope === scope,
  });
  return [
    {
      name: "年份",
      options: years.map((year) => ({
        label: `${year}年`,
        to: otherView(comparison, { year }),
        current: year === asked.year,
      })),
    },
    { name: "地区", options: places },
    ...(agencies
      ? []
      : [
          {
            name: "口径",
            options: [
              view("agencies", "部门、乡镇等各机关合计"),
              view("governments", "各级政府自己的年报"),
            ],
          },
        ]),
  ];
}

function scopeWords({ asked, agencies, region }: RegionComparison): string {
  if (agencies) {
    return "合计不含人民政府的年报：人民政府的年报通常已经汇总了所属机关的数据，再加会重复计算。";
  }
  if (asked.scope === "governments") {
    return `每个地区只取该地区人民政府自己的年报，通常已经汇总了全地区的数据。${region.name}本级的年报汇总了下级，不计入合计。`;
  }
  return "每个地区是它和下级地区的部门、乡镇、园区等机关的年报之和，不含人民政府的年报：人民政府的年报通常已经汇总了所属机关的数据，再加会重复计算。";
}

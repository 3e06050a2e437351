import { maskedText } from "#text/privacy/masked-text.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { IndicatorsLink } from "../indicators/IndicatorsLink.tsx";
import { comparisonPath } from "../lists/paths.ts";
import { CompareForm } from "./CompareForm.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { agenciesAtOnce, type CompareIgnored, comparePath, yearsAtOnce } from "./compare-query.ts";
import type { Comparison } from "./load-compare.ts";
import { TableDownloads } from "./TableDownloads.tsx";

interface ComparePageProps {
  /** None while no report is stored. */
  readonly comparison: Comparison | undefined;
}

const title = "机关比较";

/** Agencies side by side in a year. */
export function ComparePage({ comparison }: ComparePageProps) {
  return (
    <Page
      title={title}
      breadcrumb={[{ name: "政府信息公开年报", href: "/annual-reports/" }, { name: title }]}
      description="把几个机关一年或几年的政府信息公开年报数据放在一起比较。"
    >
      <h1>{title}</h1>
      {comparison ? (
        <Compare comparison={comparison} />
      ) : (
        <EmptyState title="本站还没有收录年报">
          <p>收录以后，可以在这里选几个机关比较一年或几年的数据。</p>
        </EmptyState>
      )}
    </Page>
  );
}

function Compare({ comparison }: { readonly comparison: Comparison }) {
  const { agencies, shownYears, years } = comparison;
  const year = shownYears.find((one) => years.includes(one));
  return (
    <>
      <p className="lead on-screen">
        选一个或几个年份，把最多 {agenciesAtOnce} 个机关的年报数据并排比较。
        {year !== undefined && (
          <>
            比较整个地区，请看
            <Link to={comparisonPath(year)}>{year} 年各地区数据</Link>。
          </>
        )}
      </p>
      <Notices comparison={comparison} />
      <CompareForm comparison={comparison} />
      {agencies.length > 0 ? (
        <Figures comparison={comparison} />
      ) : (
        <EmptyState title="还没有选机关">
          <p>在上面给要比较的机关打勾，再点“比较”；或从机关、地区的页面进入比较。</p>
        </EmptyState>
      )}
    </>
  );
}

function Notices({ comparison }: { readonly comparison: Comparison }) {
  const { asked, unknown, years, shownYears } = comparison;
  const empty = shownYears.filter((year) => !years.includes(year));
  const notices = [
    ...asked.ignored.map(ignoredWords),
    ...(unknown.length > 0 ? [`没有编号为 ${unknown.join("、")} 的机关，已略去。`] : []),
    ...(empty.length === 0
      ? []
      : [
          `没有 ${empty.join("、")} 年的年报；有年报的年份是 ${years.join("、")}，请在下面换一个年份。`,
        ]),
  ];
  if (notices.length === 0) return null;
  return (
    <div className="warnings">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}

function ignoredWords(ignored: CompareIgnored): string {
  switch (ignored.kind) {
    case "not-an-id":
      return `“${ignored.text.slice(0, 40)}”不是机关编号，已略去。请在下面按名称查找机关。`;
    case "not-a-year":
      return `“${ignored.text.slice(0, 40)}”不是年份，已换成最近一年。年份写四位数字，例如 2024。`;
    case "too-many":
      return `最多同时比较 ${agenciesAtOnce} 个机关，已略去后面的 ${ignored.left} 个。请先移除不需要的再添加。`;
    case "too-many-years":
      return `最多同时比较 ${yearsAtOnce} 个年份，已略去较早的 ${ignored.left} 个。`;
  }
}

/** What the governments' reports say themselves of whose figures they take in. */
function Scopes({ comparison: { agencies } }: { readonly comparison: Comparison }) {
  return agencies.map(({ id, name, scope }) =>
    scope === undefined ? null : (
      <p key={id} className="hint">
        {name}的年报写明：“{maskedText(scope)}”
      </p>
    ),
  );
}

function Figures({ comparison }: { readonly comparison: Comparison }) {
  const { agencies, shownYears, isOverlapping } = comparison;
  const ids = agencies.map(({ id }) => id);
  return (
    <>
      {agencies.length === 1 && <p>再添加至少一个机关，就可以比较了。</p>}
      {isOverlapping && (
        <p className="hint">
          所选机关中有人民政府，也有它辖区内的机关。人民政府的年报通常已经汇总了所属机关的数据，相加会重复计算，所以不显示合计和中位数。
        </p>
      )}
      <Scopes comparison={comparison} />
      <CompareTable comparison={comparison} />
      <IndicatorsLink />
      <p className="hint">
        合计、中位数只算能够确定的数；空白、缺失、损毁、存疑的格子不当作
        0，也不计入，并注明算了几个机关。“不适用”是当年的表格没有这一项，“未读出”是表格没有读出（例如扫描成图片的文件），不能说明没有数据。核对有问题的数字照年报原文列出，也计入合计；“疑”标出这样的数字，点它看报告。
      </p>
      <TableDownloads
        pathOf={(format) => comparePath({ years: shownYears, ids }, `table.${format}`)}
      />
    </>
  );
}

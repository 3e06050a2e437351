import { EmptyState } from "#ui/EmptyState.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import type { FilterOption } from "#ui/FilterStrip.tsx";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Page } from "#ui/Page.tsx";
import { SearchBox } from "#ui/SearchBox.tsx";
import { useSite } from "#ui/site-context.ts";
import type { HomeFacts, NewestYear } from "./home-facts.ts";

interface HomePageProps {
  readonly facts: HomeFacts;
}

/** 首页: the newest reports, the ways to all others, and what can be done with them. */
export function HomePage({ facts }: HomePageProps) {
  const { facts: site } = useSite();
  const { newest, years, regions, kinds } = facts;
  return (
    <Page
      title={site.name}
      description={`${site.name}：查阅、核对、比较各行政机关的政府信息公开工作年度报告，下载数据。`}
      breadcrumb={[]}
      opening={<Opening />}
    >
      {newest ? (
        <>
          <Newest newest={newest} />
          <Ways id="years" title="按年份查" options={years} />
          <Ways id="regions" title="按地区查" options={regions} />
          <Ways id="kinds" title="按机关类别查" options={kinds} />
        </>
      ) : (
        <NothingYet />
      )}
      <Tools />
    </Page>
  );
}

function Opening() {
  return (
    <div className="wide">
      <h1>各机关的政府信息公开，一处查到</h1>
      <p className="lead">收到多少公开申请、怎样答复、为什么不公开，各机关每年都要报告。</p>
      <SearchBox />
    </div>
  );
}

function Newest({ newest: { year, total, to, entries } }: { readonly newest: NewestYear }) {
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{year}年年度报告</h2>
      <EntryList entries={entries} />
      <p className="hint">日期为报告日期（落款），没有读出的不列。</p>
      <p className="on-paper" aria-hidden="true">
        以上是 {total} 份中的 {entries.length} 份。
      </p>
      <p>
        <Link className="button" to={to}>
          {year}年全部 {total} 份报告
        </Link>
      </p>
    </section>
  );
}

interface WaysProps {
  readonly id: string;
  readonly title: string;
  readonly options: readonly FilterOption[];
}

/** Options shown before the rest is folded away. */
const atOnce = 24;

function Ways({ id, title, options }: WaysProps) {
  if (options.length === 0) return null;
  return (
    <section className="ways-on" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <WayList options={options.slice(0, atOnce)} />
      {options.length > atOnce && (
        <details>
          <summary>更多（{options.length - atOnce}）</summary>
          <WayList options={options.slice(atOnce)} />
        </details>
      )}
    </section>
  );
}

function WayList({ options }: Pick<WaysProps, "options">) {
  return (
    <ul className="ways">
      {options.map(({ label, to, count }) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
          {count !== undefined && <span className="count">（{count}）</span>}
        </li>
      ))}
    </ul>
  );
}

function NothingYet() {
  return (
    <EmptyState title="尚未公开年度报告">
      <p>
        本站还没有公布年度报告，请过些时候再来。
        <Offer of="/annual-reports/check">您手中的报告可以现在就用“年报核对”检查。</Offer>
      </p>
      <p className="hint">
        管理员：在服务器上运行 <code>bin/tongming report import 报告所在的文件夹</code>{" "}
        导入年度报告，导入的报告马上会在这里出现。
      </p>
    </EmptyState>
  );
}

const tools = [
  {
    path: "/annual-reports/check",
    name: "年报核对",
    says: "粘贴或上传一份年度报告，马上看到三张表里的勾稽关系和文字里的问题，每一处都指回原文。",
  },
  {
    path: "/compare/",
    name: "机关比较",
    says: "选几个机关，把同一年的数字放在一起看：收到多少申请、怎样答复、有多少复议和诉讼。",
  },
  {
    path: "/open-data/",
    name: "开放数据",
    says: "下载全部报告、机关和核对结果的数据，CSV、JSON 都有，也可以由程序读取。",
  },
  {
    path: "/site/feedback/",
    name: "网站找错",
    says: "发现页面或数字有误，请告诉我们哪一页、什么问题。",
  },
] as const;

function Tools() {
  const { offers } = useSite();
  const offered = tools.filter(({ path }) => offers(path));
  return (
    <section className="ways-on" aria-labelledby="tools">
      <h2 id="tools">还可以</h2>
      <ul className="tools">
        {offered.map(({ path, name, says }) => (
          <li key={path}>
            <h3>
              <Link to={path}>{name}</Link>
            </h3>
            <p>{says}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Fragment } from "react";
import { EmptyState } from "#ui/EmptyState.tsx";
import type { FilterOption } from "#ui/form/FilterStrip.tsx";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import type { HomeFacts } from "./home-facts.ts";
import { Opening } from "./Opening.tsx";

interface HomePageProps {
  readonly facts: HomeFacts;
}

/** 首页: the search and what can be done here, then what the rooms contribute. */
export function HomePage({ facts }: HomePageProps) {
  const { facts: site } = useSite();
  const { years, regions, tasks, parts } = facts;
  const inOrder = parts.toSorted((a, b) => a.place - b.place);
  return (
    <Page
      title={site.name}
      description={`${site.name}：查阅、核对、比较各行政机关的政府信息公开工作年度报告，下载数据。`}
      breadcrumb={[]}
      opening={<Opening years={years} tasks={tasks} />}
    >
      {inOrder.map(({ place, content }) => (
        <Fragment key={place}>{content}</Fragment>
      ))}
      {parts.length === 0 && <NothingYet />}
      <Regions options={regions} />
    </Page>
  );
}

/** Options shown before the rest is folded away. */
const atOnce = 24;

function Regions({ options }: { readonly options: readonly FilterOption[] }) {
  if (options.length === 0) return null;
  return (
    <section className="ways-on" aria-labelledby="regions">
      <h2 id="regions">按地区查</h2>
      <Ways options={options.slice(0, atOnce)} />
      {options.length > atOnce && (
        <details>
          <summary>更多（{options.length - atOnce}）</summary>
          <Ways options={options.slice(atOnce)} />
        </details>
      )}
    </section>
  );
}

function Ways({ options }: { readonly options: readonly FilterOption[] }) {
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

import type { FilterOption } from "#ui/FilterStrip.tsx";
import { Link } from "#ui/Link.tsx";
import { navigation } from "#ui/navigation.ts";
import { Page } from "#ui/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import type { HomeFacts } from "../home/home-facts.ts";

interface SiteMapPageProps {
  readonly facts: Pick<HomeFacts, "years" | "regions" | "kinds">;
}

/** 网站地图: every part of the site, and the ways into its lists. */
export function SiteMapPage({ facts: { years, regions, kinds } }: SiteMapPageProps) {
  return (
    <Page title="网站地图" breadcrumb={[{ name: "网站地图" }]}>
      <h1>网站地图</h1>
      <Part id="parts" title="栏目" options={parts} />
      <Part id="years" title="年度报告，按年份" options={years} />
      <Part id="regions" title="地区" options={regions} />
      <Part id="kinds" title="机关，按类别" options={kinds} />
      <Part id="services" title="网站服务" options={services} />
    </Page>
  );
}

const parts: readonly FilterOption[] = [
  ...navigation.map(({ name, path }) => ({ label: name, to: path })),
  { label: "搜索", to: "/search/" },
  { label: "机关比较", to: "/compare/" },
];

const services: readonly FilterOption[] = [
  { label: "网站找错", to: "/site/feedback/" },
  { label: "联系我们", to: "/site/contact/" },
  { label: "无障碍说明", to: "/site/accessibility/" },
];

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly options: readonly FilterOption[];
}

function Part({ id, title, options }: PartProps) {
  const { offers } = useSite();
  const offered = options.filter(({ to }) => offers(to));
  if (offered.length === 0) return null;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="ways">
        {offered.map(({ label, to }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

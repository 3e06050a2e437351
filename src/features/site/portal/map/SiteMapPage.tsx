import type { Ways } from "#platform/feature/site-places.ts";
import type { FilterOption } from "#ui/form/FilterStrip.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import type { NamedPage } from "#ui/site-pages.ts";

interface SiteMapPageProps {
  readonly ways: readonly Ways[];
}

/** 网站地图: every part of the site, and the ways into its lists. */
export function SiteMapPage({ ways }: SiteMapPageProps) {
  const { here, pages } = useSite();
  const services = pages.foot.filter(({ path }) => path !== here);
  return (
    <Page title="网站地图" breadcrumb={[{ name: "网站地图" }]}>
      <h1>网站地图</h1>
      <Part id="parts" title="栏目" options={options([...pages.navigation, ...pages.further])} />
      {ways.map(({ id, title, options }) => (
        <Part key={id} id={id} title={title} options={options} />
      ))}
      <Part id="services" title="网站服务" options={options(services)} />
    </Page>
  );
}

function options(pages: readonly NamedPage[]): readonly FilterOption[] {
  return pages.map(({ name, path }) => ({ label: name, to: path }));
}

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
    <section aria-labelledby={id}>
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

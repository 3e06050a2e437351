import { Fragment } from "react";
import type { FilterOption } from "#ui/form/FilterStrip.tsx";
import { Link } from "#ui/Link.tsx";
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
  const { years, regions, words, tasks, parts } = facts;
  const inOrder = parts.toSorted((a, b) => a.place - b.place);
  return (
    <Page
      title={site.name}
      description={`${site.name}：${words.map(({ about }) => about).join("")}`}
      breadcrumb={[]}
      opening={<Opening leads={words.map(({ lead }) => lead)} years={years} tasks={tasks} />}
    >
      {inOrder.map(({ place, content }) => (
        <Fragment key={place}>{content}</Fragment>
      ))}
      {parts.length === 0 && words.map(({ lead, none }) => <Fragment key={lead}>{none}</Fragment>)}
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

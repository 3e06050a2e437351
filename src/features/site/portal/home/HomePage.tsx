import { Fragment } from "react";
import type { FilterOption } from "#ui/form/FilterStrip.tsx";
import type { HomePart } from "#ui/home-part.ts";
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
  return (
    <Page
      title={site.name}
      description={`${site.name}：${words.map(({ about }) => about).join("")}`}
      breadcrumb={[]}
      opening={<Opening leads={words.map(({ lead }) => lead)} years={years} tasks={tasks} />}
    >
      {inRows(parts).map((row) => (
        <Row key={row[0]?.place} parts={row} />
      ))}
      {parts.every(({ isDoor }) => isDoor) &&
        words.map(({ lead, none }) => <Fragment key={lead}>{none}</Fragment>)}
      <Regions options={regions} />
    </Page>
  );
}

/** Parts in their order, halves in pairs. */
function inRows(parts: readonly HomePart[]): readonly (readonly HomePart[])[] {
  const rows: HomePart[][] = [];
  for (const part of parts.toSorted((a, b) => a.place - b.place)) {
    const before = rows.at(-1);
    if (part.isHalf && before?.length === 1 && before[0]?.isHalf) before.push(part);
    else rows.push([part]);
  }
  return rows;
}

function Row({ parts }: { readonly parts: readonly HomePart[] }) {
  const contents = parts.map(({ place, content }) => <Fragment key={place}>{content}</Fragment>);
  return parts.length === 1 ? contents : <div className="side-by-side">{contents}</div>;
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

import { Fragment, type ReactNode } from "react";
import { agencyPath, regionPath } from "#features/agencies/domain/index.ts";
import type { RegionFound } from "#features/agencies/index.ts";
import { EndedNote } from "#features/agencies/portal/index.ts";
import type { FoundPart } from "#platform/feature/site-places.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { type Entry, EntryList } from "#ui/EntryList.tsx";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Pager } from "#ui/Pager.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { PageOfList } from "#ui/pager-path.ts";
import { reportsPath } from "../lists/paths.ts";
import { reportPath } from "../lists/report-paths.ts";
import { YearLinks } from "../lists/YearLinks.tsx";
import type { AgencyInSearch, SearchFound } from "./load-search.ts";
import { RowsFound } from "./RowsFound.tsx";
import { RowsOfAgencies } from "./RowsOfAgencies.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { TextsFoundList } from "./TextsFoundList.tsx";

interface SearchPageProps {
  readonly found: SearchFound;
  /** What other rooms found. */
  readonly parts: readonly FoundPart[];
}

/** So few names with one wrong character stand first. */
const fewNear = 2;

/** Rows of tables that stand before items; the others stand behind them. */
const rowsAhead = 2;

/** What was found: regions, agencies with their years, rows of the tables with figures, reports by their text. */
export function SearchPage({ found, parts }: SearchPageProps) {
  const { query, regions, agencies, at, isNear, rows } = found;
  // Several names with one wrong character are less sure than any words.
  const isSure = !isNear || agencies.length <= fewNear;
  const isAhead = ({ isExact, total }: FoundPart) => isExact || (!isSure && total > 0);
  const { year, words } = query;
  return (
    <SearchFrame title={`搜索“${query.typed}”`} typed={query.typed}>
      {words.length === 0 && year !== undefined && <YearAlone year={year} years={found.years} />}
      <Parts parts={parts.filter(isAhead)} />
      {regions.length > 0 && at.page === 1 && (
        <>
          <h2>地区（{regions.length}）</h2>
          <EntryList entries={regions.map((region) => regionEntry(region, year))} />
        </>
      )}
      {agencies.length > 0 && (
        <>
          <h2>机关（{at.total.toLocaleString("zh-CN")}）</h2>
          {isNear && <p>没有名称与“{found.names.join(" ")}”相符的机关。下面的只差一个字：</p>}
          {year !== undefined && <p className="hint on-screen">点机关名称查看 {year} 年的年报。</p>}
          <EntryList entries={agencies.map((agency) => agencyEntry(agency, year))} />
          <Pager {...at} hasWhole={false} to={(page) => searchPath(query.typed, page)} />
        </>
      )}
      <RowsOfAgencies found={found} />
      <RowsFound found={{ ...found, rows: rows.slice(0, rowsAhead) }} all={rows.length} />
      <Parts parts={parts.filter((part) => !isAhead(part))} />
      <RowsFound found={{ ...found, rows: rows.slice(rowsAhead) }} />
      <TextsFoundList found={found} />
      {found.isTooMany && (
        <p className="hint">
          本站 {found.year} 年的年报很多，不在正文里查找；可以先找到机关，再看它的年报。
        </p>
      )}
      {isNothing(found, parts) && <NothingFound found={found} parts={parts} />}
    </SearchFrame>
  );
}

/** Whether no room has anything of the words that were typed. */
export function isNothing(
  { query, regions, agencies, rows, texts }: SearchFound,
  parts: readonly FoundPart[],
): boolean {
  const others = parts.reduce((sum, { total }) => sum + total, 0);
  const found = regions.length + agencies.length + rows.length + (texts?.total ?? 0) + others;
  return query.words.length > 0 && found === 0;
}

function Parts({ parts }: Pick<SearchPageProps, "parts">) {
  return parts.map(({ body }, at) => {
    // Rooms give one part each, in their order.
    const key = `part ${at}`;
    return <Fragment key={key}>{body}</Fragment>;
  });
}

interface SearchFrameProps {
  readonly title: string;
  readonly typed: string;
  readonly error?: string;
  readonly children?: ReactNode;
}

/** The page with the form; what stands below it is given. */
export function SearchFrame({ title, typed, error, children }: SearchFrameProps) {
  return (
    <Page title={title} breadcrumb={[{ name: "搜索" }]}>
      <h1>搜索信息、机关、地区和年报</h1>
      <SearchForm typed={typed} error={error} />
      {children}
    </Page>
  );
}

function searchPath(typed: string, page: PageOfList): string {
  const query = new URLSearchParams({ q: typed, ...(page !== 1 && { page: String(page) }) });
  return `/search/?${query}`;
}

function regionEntry({ code, name, parentName }: RegionFound, year: number | undefined): Entry {
  return {
    title: name,
    to: year === undefined ? regionPath(code) : reportsPath(year, { region: code }),
    note: <span className="hint">{parentName}</span>,
  };
}

function agencyEntry(agency: AgencyInSearch, year: number | undefined): Entry {
  const { id, name, regionName, years, formerly } = agency;
  const region = name.startsWith(regionName) ? "" : `${regionName}　`;
  const allYears = agencyPath(id);
  if (year !== undefined && years.includes(year)) {
    return {
      title: `${name}${year}年年报`,
      to: reportPath(id, year),
      note: (
        <span className="hint">
          {region}
          <Link to={allYears}>历年年报</Link>
        </span>
      ),
    };
  }
  return {
    title: name,
    to: allYears,
    note: (
      <span className="hint">
        <EndedNote of={agency} />
        {formerly.length > 0 && `曾用名 ${formerly.join("、")}；`}
        {region}
        {year !== undefined && `没有 ${year} 年的年报；`}
        <YearLinks agencyId={id} agencyName={name} years={years} />
      </span>
    ),
  };
}

function YearAlone({ year, years }: { readonly year: number; readonly years: readonly number[] }) {
  if (years.includes(year)) {
    return (
      <EmptyState title={`${year} 年的年报`}>
        <p>
          <Link to={reportsPath(year)}>查看 {year} 年的全部年报</Link>
          ，或在年份前加上机关、地区的名称再搜索。
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={`没有 ${year} 年的年报`}>
      <p>
        {years.length > 0 ? `本站收录了 ${years.join("、")} 年的年报。` : "本站还没有收录年报。"}
      </p>
    </EmptyState>
  );
}

function NothingHeld() {
  return (
    <EmptyState title="本站还没有年报">
      <p>
        所以什么也查不到，与搜索的词无关。
        <Offer of="/annual-reports/check">
          现在可以先<Link to="/annual-reports/check">核对一份自己手中的年报</Link>。
        </Offer>
      </p>
    </EmptyState>
  );
}

function NothingFound({ found: { query, years }, parts }: SearchPageProps) {
  const [latest] = years;
  if (latest === undefined && !parts.some(({ holdsAny }) => holdsAny)) return <NothingHeld />;
  return (
    <EmptyState title={`没有找到与“${query.words.join(" ")}”相符的信息、机关、地区或年报`}>
      <p>可以试试：</p>
      <ul>
        <li>检查有没有错别字；</li>
        {query.words.length > 1 && <li>少写几个词，机关要同时符合每一个词；</li>}
        <li>只写名称中最特别的几个字，例如只写“教育”；机关名称变更过的，试试新旧两个名称；</li>
        <li>
          <Link to="/regions/">按地区查找</Link>，或查看
          <Link to="/agencies/">全部机关</Link>
          {latest !== undefined && (
            <>
              、<Link to={reportsPath(latest)}>{latest} 年的全部年报</Link>
            </>
          )}
          。
        </li>
      </ul>
    </EmptyState>
  );
}

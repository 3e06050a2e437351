import type { ReactNode } from "react";
import type { ItemMarked } from "#platform/feature/site-places.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { ErrorSummary } from "#ui/form/ErrorSummary.tsx";
import { FilterStrip } from "#ui/form/FilterStrip.tsx";
import { SearchWords } from "#ui/form/SearchWords.tsx";
import { Link } from "#ui/Link.tsx";
import { pagesOf } from "#ui/lists/list-page.ts";
import { Pager } from "#ui/Pager.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import { itemsPath } from "../../domain/paths.ts";
import { searchLimit } from "../../domain/search/search-words.ts";
import { sectionName } from "../section-name.ts";
import { FoundItems } from "./FoundItems.tsx";
import { facetFilters } from "./facet-filters.ts";
import type { ItemsShown } from "./load-items.ts";
import { type ItemSearchAsked, itemSearchPath } from "./search-asked.ts";
import { foundWords, totalWords } from "./search-words.ts";

interface ItemSearchPageProps {
  readonly asked: ItemSearchAsked;
  /** `undefined` where nothing was typed. */
  readonly found: ItemsShown | undefined;
  readonly marks: ReadonlyMap<number, ItemMarked>;
}

/** 信息检索: items with the words that were typed, and what they can be narrowed down by. */
export function ItemSearchPage({ asked, found, marks }: ItemSearchPageProps) {
  const { typed, filters } = asked;
  return (
    <ItemSearchFrame title={typed === "" ? "搜索公开的信息" : `搜索“${typed}”`} typed={typed}>
      {found && found.total === 0 && <NothingFound asked={asked} />}
      {found && found.total > 0 && (
        <>
          <FilterStrip filters={facetFilters({ typed, filters, facets: found.facets })} />
          <p role="status">{foundWords(found)}</p>
          <FoundItems items={found.items} words={found.words} marks={marks} />
          <Further asked={asked} found={found} />
        </>
      )}
    </ItemSearchFrame>
  );
}

interface FrameProps {
  readonly title: string;
  readonly typed: string;
  readonly error?: string;
  readonly children?: ReactNode;
}

/** The page with the form; what stands below it is given. */
export function ItemSearchFrame({ title, typed, error, children }: FrameProps) {
  return (
    <Page
      title={title}
      breadcrumb={[{ name: sectionName, href: itemsPath }, { name: "搜索公开的信息" }]}
    >
      <h1>搜索公开的信息</h1>
      {error && <ErrorSummary title="没有搜索" errors={[{ field: "q", message: error }]} />}
      <ItemSearchForm typed={typed} error={error} />
      {children}
    </Page>
  );
}

interface ItemSearchFormProps {
  readonly typed: string;
  readonly error: string | undefined;
}

function ItemSearchForm({ typed, error }: ItemSearchFormProps) {
  return (
    <SearchWords
      action={useSite().href("/items/search/")}
      label="标题、文号、索引号，或正文中的词"
      hint="例如：农村低保标准；教育局 招生；青政办发〔2026〕31号。"
      typed={typed}
      most={searchLimit}
      error={error}
    />
  );
}

function Further({
  asked,
  found,
}: {
  readonly asked: ItemSearchAsked;
  readonly found: ItemsShown;
}) {
  const { typed, filters, before, page } = asked;
  if (!found.isAbout) {
    const at = { page, pages: pagesOf(found.total), total: found.total, hasWhole: false };
    const to = (one: number | "all") =>
      itemSearchPath(typed, { ...filters, page: one === "all" ? 1 : one });
    return <Pager {...at} to={to} />;
  }
  return (
    <nav className="pager" aria-label="分页">
      <ul>
        {before && (
          <li>
            <Link to={itemSearchPath(typed, filters)}>首页</Link>
          </li>
        )}
        {found.before && (
          <li>
            <Link to={itemSearchPath(typed, { ...filters, before: found.before })}>下一页</Link>
          </li>
        )}
      </ul>
      <p>{totalWords(found)}</p>
    </nav>
  );
}

function NothingFound({ asked: { typed, filters } }: { readonly asked: ItemSearchAsked }) {
  const isNarrowed = Object.values(filters).some((value) => value !== undefined);
  return (
    <EmptyState title={`没有找到与“${typed}”相符的信息`}>
      <p>可以试试：</p>
      <ul>
        {isNarrowed && (
          <li>
            <Link to={itemSearchPath(typed)}>在全部信息中查找“{typed}”</Link>；
          </li>
        )}
        <li>检查有没有错别字，或少写几个词；</li>
        <li>换一种说法，例如“低保”和“最低生活保障”；</li>
        <li>
          <Link to={`/search/?${new URLSearchParams({ q: typed })}`}>在机关、地区和年报中查找</Link>
          ，或<Link to={itemsPath}>查看全部公开的信息</Link>。
        </li>
      </ul>
    </EmptyState>
  );
}

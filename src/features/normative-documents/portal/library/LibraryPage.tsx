import type { LocalDate } from "#kernel/local-date.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import { type Filter, FilterStrip } from "#ui/form/FilterStrip.tsx";
import { Link } from "#ui/Link.tsx";
import type { ListPage } from "#ui/lists/list-page.ts";
import { Pager } from "#ui/Pager.tsx";
import { Page } from "#ui/page/Page.tsx";
import type {
  Choice,
  LibraryChoices,
  LibraryFilters,
  ListedDocument,
} from "../../data/library/list-library.ts";
import { documentWords } from "../../words/document-words.ts";
import { validityWords } from "../../words/validity-words.ts";
import { documentEntries } from "../document-entries.tsx";
import { documentsPath, libraryPath } from "../paths.ts";
import { LibraryForm } from "./LibraryForm.tsx";
import { type LibraryQuery, libraryAddress } from "./library-query.ts";

interface LibraryPageProps {
  readonly query: LibraryQuery;
  readonly day: LocalDate;
  readonly endingWithin: number;
  readonly documents: readonly ListedDocument[];
  readonly choices: LibraryChoices;
  readonly at: ListPage;
}

/** 政策文件库: documents by agency, theme, validity, year and number; or what applied on a day. */
export function LibraryPage(props: LibraryPageProps) {
  const { query, day, endingWithin, documents, choices, at } = props;
  const { filters } = query;
  const title = filters.on ? `${filters.on} 有效的政策文件` : "政策文件库";
  return (
    <Page title={title} breadcrumb={breadcrumbOf(title)}>
      <h1>{title}</h1>
      <LibraryForm query={query} />
      <FilterStrip filters={stripOf(filters, choices)} />
      <p className="hint">
        共 {at.total.toLocaleString("zh-CN")} 件
        {filters.on && `，效力按 ${filters.on} 那一天计算，此后的修改、废止不计在内`}。
        {isNarrowed(filters) && <Link to={libraryPath}>清除全部条件</Link>}
      </p>
      {documents.length === 0 ? (
        <EmptyState title="没有符合条件的文件">
          <p>
            请减少条件再查，或者查看<Link to={documentsPath}>全部政策文件</Link>。
          </p>
        </EmptyState>
      ) : (
        <EntryList
          entries={documentEntries(documents, {
            ...{ day, endingWithin, on: filters.on },
            namesAgencies: filters.agency === undefined,
          })}
        />
      )}
      <Pager
        {...at}
        hasWhole={false}
        to={(page) => libraryAddress(filters, page === "all" ? 1 : page)}
      />
    </Page>
  );
}

function breadcrumbOf(title: string) {
  const own = { name: "政策文件库", href: libraryPath };
  const above = { name: "政策文件", href: documentsPath };
  return title === own.name ? [above, { name: title }] : [above, own, { name: title }];
}

function isNarrowed(filters: LibraryFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

function stripOf(filters: LibraryFilters, choices: LibraryChoices): readonly Filter[] {
  const { types, states, themes, years, agencies } = choices;
  return [
    row(filters, "validity", {
      ...{ name: "有效性", choices: states },
      words: (value) => (value === "replaced" ? "已修改（被代替）" : validityWords[value]),
    }),
    row(filters, "type", { name: "类型", choices: types, words: (value) => documentWords[value] }),
    row(filters, "theme", { name: "主题", choices: themes, words: (value) => value }),
    row(filters, "year", { name: "年份", choices: years, words: (value) => `${value}` }),
    row(filters, "agency", {
      ...{ name: "机关", choices: agencies },
      words: (value) => agencies.find((one) => one.value === value)?.name ?? `${value}`,
    }),
  ];
}

interface Row<Value> {
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
  readonly words: (value: Value) => string;
}

/** A row of the strip: all of them, and each choice with its count. */
function row<Name extends keyof LibraryFilters>(
  filters: LibraryFilters,
  by: Name,
  { name, choices, words }: Row<NonNullable<LibraryFilters[Name]>>,
): Filter {
  const present = filters[by];
  const all = {
    ...{ label: "全部", to: libraryAddress({ ...filters, [by]: undefined }) },
    ...(present === undefined && { current: true }),
  };
  const options = choices.map(({ value, count }) => ({
    ...{ label: words(value), to: libraryAddress({ ...filters, [by]: value }), count },
    ...(value === present && { current: true }),
  }));
  return { name, options: [all, ...options] };
}

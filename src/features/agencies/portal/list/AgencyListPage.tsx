import { Fragment } from "react";
import { EmptyState } from "#ui/EmptyState.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import { type Filter, FilterStrip } from "#ui/form/FilterStrip.tsx";
import { Link } from "#ui/Link.tsx";
import { pageWords } from "#ui/lists/page-words.ts";
import { Pager } from "#ui/Pager.tsx";
import { Page } from "#ui/page/Page.tsx";
import { pagePath } from "#ui/pager-path.ts";
import type { ListedAgency } from "../../data/list-agencies.ts";
import { wholeOf } from "../../data/place-counts.ts";
import { agencyKinds } from "../../domain/agency-kinds.ts";
import { agenciesPath, agencyPath, regionPath } from "../../domain/paths.ts";
import { kindWords } from "../../words/kind-words.ts";
import type { ContributedWords } from "../contribution.ts";
import { Beside } from "../lists/Beside.tsx";
import { EndedNote } from "../lists/EndedNote.tsx";
import type { AgencyList } from "./load-agencies.ts";

interface AgencyListPageProps {
  readonly list: AgencyList;
  readonly words: readonly ContributedWords[];
}

/** Agencies by region, kind and name, each with what rooms show beside it. */
export function AgencyListPage({ list, words }: AgencyListPageProps) {
  const { region, isRoot, kind, agencies, at } = list;
  const title = `${isRoot ? "" : region.name}${kind ? kindWords[kind] : isRoot ? "机关" : "各机关"}`;
  const held = words.map(({ holds }) => holds).join("、");
  const path = isRoot && !kind ? agenciesPath() : agenciesPath(region.code, kind);
  return (
    <Page
      title={title + pageWords(at.page)}
      breadcrumb={crumbs(list)}
      description={`${title}${held && `及其${held}`}，共 ${at.total} 个机关。`}
    >
      <h1>{title}</h1>
      <p>
        共 {at.total.toLocaleString("zh-CN")} 个，按地区、类别和建制顺序排列。
        {held && <span className="on-screen">点名称查看它的{held}。</span>}
      </p>
      {isRoot &&
        at.page === 1 &&
        !kind &&
        words.map(({ holds, search }) => <Fragment key={holds}>{search}</Fragment>)}
      <FilterStrip filters={filters(list)} />
      {agencies.length > 0 ? (
        <EntryList entries={agencies.map((agency) => entry(agency, list))} />
      ) : (
        <EmptyState title={`${region.name}没有收录${kind ? kindWords[kind] : "机关"}`}>
          <p>
            可以<Link to={regionPath(region.code)}>查看{region.name}</Link>，或
            <Link to="/agencies/">查看全部机关</Link>。
          </p>
        </EmptyState>
      )}
      <Pager {...at} to={pagePath(path)} />
    </Page>
  );
}

function crumbs({ region, isRoot, kind }: AgencyList) {
  if (isRoot && !kind) return [{ name: "机关" }];
  return [
    { name: "机关", href: "/agencies/" },
    ...(isRoot ? [] : [{ name: region.name, href: agenciesPath(region.code) }]),
    ...(kind ? [{ name: kindWords[kind] }] : []),
  ];
}

function entry(agency: ListedAgency, { region, beside }: AgencyList) {
  const { id, name, regionCode, regionName } = agency;
  const isPlain = regionCode === region.code || name.startsWith(regionName);
  return {
    title: isPlain ? name : `${regionName}：${name}`,
    to: agencyPath(id),
    note: (
      <>
        <EndedNote of={agency} />
        <Beside notes={beside.get(id)} />
      </>
    ),
  };
}

function filters({ region, isRoot, counts, regions, kind: shown }: AgencyList): readonly Filter[] {
  const all = isRoot ? agenciesPath() : agenciesPath(region.code);
  const parent = isRoot ? undefined : region.above.at(-1);
  const below = regions.filter(({ count }) => count > 0);
  const places: Filter = {
    name: "地区",
    options: [
      ...(parent ? [{ label: `上级：${parent.name}`, to: agenciesPath(parent.code) }] : []),
      { label: region.name, to: shown ? agenciesPath(region.code, shown) : all, current: true },
      ...below.map(({ code, name, count }) => ({
        label: name,
        count,
        to: agenciesPath(code, shown),
      })),
    ],
  };
  const kinds: Filter = {
    name: "类别",
    options: [
      { label: "全部", to: all, count: wholeOf(counts), current: shown === undefined },
      ...agencyKinds.flatMap((kind) => {
        const count = wholeOf(counts.filter((one) => one.kind === kind));
        const to = agenciesPath(region.code, kind);
        return count > 0 ? [{ label: kindWords[kind], to, count, current: kind === shown }] : [];
      }),
    ],
  };
  return [places, kinds];
}

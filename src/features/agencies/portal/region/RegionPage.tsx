import { Fragment, type ReactNode } from "react";
import { EmptyState } from "#ui/EmptyState.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Page } from "#ui/page/Page.tsx";
import { type Column, DataTable } from "#ui/tables/DataTable.tsx";
import { agenciesCounted, type RegionCount, wholeOf } from "../../data/place-counts.ts";
import { agenciesPath, agencyPath, regionPath } from "../../domain/paths.ts";
import { kindWords } from "../../words/kind-words.ts";
import type { RegionPart } from "../contribution.ts";
import { Beside } from "../lists/Beside.tsx";
import { EndedNote } from "../lists/EndedNote.tsx";
import type { KindInRegion, RegionPageContent } from "./load-region.ts";

interface RegionPageProps {
  readonly content: RegionPageContent;
  readonly contributed: RegionContributed;
}

/** What rooms show on it. */
export interface RegionContributed {
  readonly parts: readonly RegionPart[];
  /** Beside each agency, by its id. */
  readonly beside: ReadonlyMap<number, readonly ReactNode[]>;
}

/** A region: what rooms have of it, the regions below it, its agencies by kind. */
export function RegionPage({ content, contributed }: RegionPageProps) {
  const { region, isRoot, counts, below, kinds } = content;
  const { parts, beside } = contributed;
  const agencies = wholeOf(counts.filter(({ year }) => year === agenciesCounted));
  const facts = parts.map(({ fact }) => `，${fact}`).join("");
  return (
    <Page
      title={isRoot ? "地区" : region.name}
      breadcrumb={crumbs(content)}
      description={`${region.name}的行政机关：${agencies} 个机关${facts}。`}
    >
      <h1>{region.name}</h1>
      <p>
        行政区划代码 {region.code}；收录机关 {agencies.toLocaleString("zh-CN")} 个{facts}。
        {agencies > 0 && (
          <span className="on-screen">
            <Link to={agenciesPath(region.code)}>全部机关列表</Link>
          </span>
        )}
      </p>
      {agencies === 0 && (
        <EmptyState title={`还没有收录${region.name}的机关`}>
          <p>
            可以<Link to="/regions/">查看其他地区</Link>
            <Offer of="/search/">
              ，或<Link to="/search/">按名称搜索机关</Link>
            </Offer>
            。
          </p>
        </EmptyState>
      )}
      {parts.map(({ fact, body }) => (
        <Fragment key={fact}>{body}</Fragment>
      ))}
      {below.length > 0 && <BelowTable below={below} parts={parts} />}
      {kinds.map((kind) => (
        <Kind
          key={kind.kind}
          {...kind}
          beside={beside}
          region={region.code}
          hasBelow={below.length > 0}
        />
      ))}
    </Page>
  );
}

/** Regions above a single county are reached from here alone. */
function crumbs({ region, above }: RegionPageContent) {
  return [
    { name: "地区", href: "/regions/" },
    ...above.map(({ code, name }) => ({ name, href: regionPath(code) })),
    { name: region.name },
  ];
}

interface BelowTableProps {
  readonly below: RegionPageContent["below"];
  readonly parts: readonly RegionPart[];
}

function BelowTable({ below, parts }: BelowTableProps) {
  const columns: [Column<RegionCount>, ...Column<RegionCount>[]] = [
    {
      key: "name",
      header: "地区",
      cell: ({ code, name }) => <Link to={regionPath(code)}>{name}</Link>,
    },
    {
      key: "agencies",
      header: "机关（个）",
      kind: "figure",
      cell: ({ count }) => count.toLocaleString("zh-CN"),
    },
    ...parts.flatMap(({ below: column }) =>
      column
        ? [
            {
              key: column.header,
              header: column.header,
              kind: "figure" as const,
              cell: ({ code }: RegionCount) => column.cell(code),
            },
          ]
        : [],
    ),
  ];
  return <DataTable caption="下级地区" columns={columns} rows={below} keyOf={({ code }) => code} />;
}

interface KindProps extends KindInRegion, Pick<RegionContributed, "beside"> {
  readonly region: string;
  /** Whether agencies of regions below are counted in the list as well. */
  readonly hasBelow: boolean;
}

function Kind({ kind, total, agencies, region, hasBelow, beside }: KindProps) {
  return (
    <>
      <h2>
        {hasBelow ? "本级" : ""}
        {kindWords[kind]}（{total.toLocaleString("zh-CN")}）
      </h2>
      <EntryList
        entries={agencies.map((agency) => ({
          title: agency.name,
          to: agencyPath(agency.id),
          note: (
            <>
              <EndedNote of={agency} />
              <Beside notes={beside.get(agency.id)} />
            </>
          ),
        }))}
      />
      {total > agencies.length && (
        <p>
          以上是前 {agencies.length} 个
          <span className="on-screen">
            ，
            <Link to={agenciesPath(region, kind)}>
              查看全部{kindWords[kind]}（{total.toLocaleString("zh-CN")}）
            </Link>
          </span>
        </p>
      )}
    </>
  );
}

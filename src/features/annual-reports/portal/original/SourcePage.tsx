import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import type { StoredReport } from "../../data/find-report.ts";
import { originalWords } from "../report/words.ts";
import { agencyPath, originalPath, reportPath, versionPath } from "../shown/report-paths.ts";
import { SourceText } from "../shown/SourceText.tsx";
import type { RowPlace } from "./row-places.ts";
import type { ShownSource } from "./source-job.ts";
import { UnmarkedList } from "./UnmarkedList.tsx";

interface SourcePageProps {
  readonly stored: StoredReport;
  readonly source: ShownSource;
}

/** 原文对照: the original of a report as it is read, every figure marked where it stands. */
export function SourcePage({ stored, source }: SourcePageProps) {
  const { href, fileHref } = useSite();
  const { agency, year, version, isCurrent, original } = stored;
  const place = { agencyId: agency.id, year, version };
  const report = isCurrent ? reportPath(agency.id, year) : versionPath(place);
  const address = href(report);
  const differing = source.unmarked.filter(({ isDiffering }) => isDiffering).length;
  const title = `原文对照：${agency.name} ${year} 年年报`;
  return (
    <Page
      title={title}
      breadcrumb={[
        { name: "机关", href: "/agencies/" },
        { name: agency.name, href: agencyPath(agency.id) },
        { name: `${year} 年年报`, href: report },
        { name: "原文对照" },
      ]}
    >
      <h1>{title}</h1>
      <p className="lead">
        这里是<Link to={report}>报告</Link>所据的原文件“{original.name}
        ”读出的文字，取数的地方都作了标记，点它回到报告的那一格。版式以
        <a href={fileHref(originalPath(place))}>原文件</a>
        {`（${originalWords(original)}）为准；文中的身份证号、手机号、银行卡号已遮盖。`}
      </p>
      {differing > 0 && (
        <p className="superseded" role="note">
          {`有 ${differing} 格与收录时读得的不同，没有标记，`}
          <a href="#differing">列在文后</a>。请看原文件。
        </p>
      )}
      <div className="whole-source">
        <SourceText
          source={source.view}
          links={{
            idOf: ({ anchors }) => anchors[0] ?? "",
            hrefOf: (anchor) => `${address}#${anchor}`,
            hasOwnAnchors: true,
          }}
        />
      </div>
      <UnmarkedList cells={source.unmarked} report={address} />
      <Places places={source.places} />
    </Page>
  );
}

function Places({ places }: { readonly places: readonly RowPlace[] }) {
  if (places.length === 0) return null;
  return (
    <details className="row-places">
      <summary>各行在原文件中的位置</summary>
      <ul>
        {places.map(({ row, place }) => (
          <li key={row}>{`${row}：${place}`}</li>
        ))}
      </ul>
    </details>
  );
}

import { agencyPath } from "#features/agencies/domain/index.ts";
import { isPlaced } from "#report-view/source/is-placed.ts";
import { SourceText } from "#report-view/source/SourceText.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import type { StoredReport } from "../../data/find-report.ts";
import { reportPath, versionPath } from "../lists/report-paths.ts";
import { originalWords } from "../report/words.ts";
import { OriginalLink } from "./OriginalLink.tsx";
import type { RowPlace } from "./row-places.ts";
import type { ShownSource } from "./source-job.ts";
import { UnmarkedList } from "./UnmarkedList.tsx";

interface SourcePageProps {
  readonly stored: StoredReport;
  readonly source: ShownSource;
}

/** 原文对照: the original of a report as it is read, every figure marked where it stands. */
export function SourcePage({ stored, source }: SourcePageProps) {
  const { href } = useSite();
  const { agency, year, version, isCurrent } = stored;
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
      <Lead stored={stored} source={source} />
      {differing > 0 && (
        <p className="superseded" role="note">
          {`有 ${differing} 格与收录时读得的不同，没有标记，`}
          <a href="#differing">列在文后</a>。请看原文件。
        </p>
      )}
      {source.view.characters > 0 && (
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
      )}
      <UnmarkedList cells={source.unmarked} report={address} />
      <Places places={source.places} />
    </Page>
  );
}

/** What stands here, and that it is not the original itself. */
function Lead({ stored, source }: SourcePageProps) {
  const { agency, year, version, isCurrent, original, report } = stored;
  const place = { agencyId: agency.id, year, version };
  const from = (
    <>
      <Link to={isCurrent ? reportPath(agency.id, year) : versionPath(place)}>报告</Link>
      所据的原文件“{original.name}”
    </>
  );
  const file = (
    <>
      <OriginalLink stored={stored} words="原文件" />
      {`（${originalWords(original)}）`}
    </>
  );
  if (source.view.characters === 0) {
    return (
      <p className="lead">
        {from}没有读出文字（例如扫描成图片的文件），这里没有可以对照的内容。请看{file}。
      </p>
    );
  }
  return (
    <p className="lead">
      这里是{from}读出的文字，
      {Object.values(report.cells).some(isPlaced)
        ? "取数的地方都作了标记，点它回到报告的那一格。"
        : "没有从中读到表格里的数字，因此没有标记数字。"}
      版式以{file}为准；文中的身份证号、手机号、银行卡号已遮盖。
    </p>
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

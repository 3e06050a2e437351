import { agencyPath, regionPath } from "#features/agencies/domain/index.ts";
import { editionWords } from "#report-view/words.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { Link } from "#ui/Link.tsx";
import { type Definition, DefinitionTable } from "#ui/tables/DefinitionTable.tsx";
import type { StoredReport } from "../../data/find-report.ts";
import { reportPath, versionPath } from "../lists/report-paths.ts";
import { OriginalLink } from "../original/OriginalLink.tsx";
import type { ShownReport } from "./shown-report.ts";
import { originalWords } from "./words.ts";

/** Characters of a checksum that are shown. */
const shortHash = 12;

/** 发布机关、年度、原文件、版本: the facts behind the report. */
export function ReportFacts({ shown }: { readonly shown: ShownReport }) {
  return (
    <section id="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">报告信息</h2>
      <DefinitionTable name="报告的基本信息" definitions={useDefinitions(shown)} />
    </section>
  );
}

function useDefinitions({ stored, surroundings }: ShownReport): readonly Definition[] {
  const { agency, year, report, original } = stored;
  const { regionCode, regionName } = surroundings;
  return [
    { term: "发布机关", value: <Link to={agencyPath(agency.id)}>{agency.name}</Link> },
    { term: "所在地区", value: <Link to={regionPath(regionCode)}>{regionName}</Link> },
    { term: "报告年度", value: `${year} 年` },
    ...(report.signedOn.value === null ? [] : [{ term: "报告日期", value: report.signedOn.value }]),
    { term: "格式版本", value: report.edition ? editionWords[report.edition] : "无法判断" },
    ...statedOtherwise(stored),
    {
      term: "原文件",
      wide: true,
      value: (
        <>
          <OriginalLink stored={stored} words={original.name} />
          {`（${originalWords(original)}）`}
        </>
      ),
    },
    {
      term: "文件校验值",
      value: `SHA-256 ${original.sha256.slice(0, shortHash)}…`,
    },
    { term: "版本", wide: true, value: <Versions shownReport={{ stored, surroundings }} /> },
  ];
}

/** What the document says of itself, where it is not what it is filed under. */
function statedOtherwise({ agency, year, report }: StoredReport): readonly Definition[] {
  const name = report.agency;
  return [
    ...(name !== null && name !== agency.name
      ? [{ term: "文中署名", value: name, wide: true }]
      : []),
    ...(report.year !== null && report.year !== year
      ? [{ term: "文中年度", value: `${report.year} 年，与收录的年度不同`, wide: true }]
      : []),
  ];
}

interface VersionsProps {
  readonly shownReport: Pick<ShownReport, "stored" | "surroundings">;
}

function Versions({ shownReport: { stored, surroundings } }: VersionsProps) {
  const { agency, year, version } = stored;
  if (surroundings.versions.length === 1) return "第 1 版（只有一版）";
  return (
    <ul className="versions">
      {surroundings.versions.toReversed().map((one) => {
        const name = `第 ${one.version} 版${one.isCurrent ? "（现行）" : ""}`;
        const taken = `${dayInChina(one.importedAt)} 收录`;
        if (one.version === version)
          return <li key={one.version}>{`${name}，${taken}，即本页`}</li>;
        const to = one.isCurrent
          ? reportPath(agency.id, year)
          : versionPath({ agencyId: agency.id, year, version: one.version });
        return (
          <li key={one.version}>
            <Link to={to}>{name}</Link>
            {`，${taken}`}
          </li>
        );
      })}
    </ul>
  );
}

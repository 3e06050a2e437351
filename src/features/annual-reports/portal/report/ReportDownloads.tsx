import type { AnnualReport } from "#report/annual-report.ts";
import { downloadFormats } from "#report-view/download-formats.ts";
import { isPlaced } from "#report-view/source/is-placed.ts";
import { Link } from "#ui/Link.tsx";
import { useSite } from "#ui/site-context.ts";
import { sourcePath, writtenPath } from "../lists/report-paths.ts";
import { OriginalLink } from "../original/OriginalLink.tsx";
import type { ShownReport } from "./shown-report.ts";
import { originalWords } from "./words.ts";

interface ReportDownloadsProps {
  readonly shown: Pick<ShownReport, "stored" | "isUnread">;
}

/** 下载: the original, and the report in the statutory form in each format. */
export function ReportDownloads({ shown: { stored, isUnread } }: ReportDownloadsProps) {
  const { fileHref, asFiles } = useSite();
  const { agency, year, version, original, report } = stored;
  const place = { agencyId: agency.id, year, version };
  const isWritable = report.edition !== null && report.edition !== "pre-2019";
  return (
    <section className="downloads card" id="downloads" aria-labelledby="downloads-title">
      <h2 id="downloads-title">下载</h2>
      <ul className="files">
        <li>
          <OriginalLink stored={stored} words="原文件" />
          {`（${originalWords(original)}），一字未改。`}
          <span className="checksum">{`SHA-256：${original.sha256}`}</span>
        </li>
        {!isUnread && (
          <li>
            <Link to={sourcePath(place)}>原文对照</Link>
            {hasFigures(report) ? "：原文件的文字，标出每个数字的位置。" : "：从原文件读出的文字。"}
          </li>
        )}
      </ul>
      {isWritable && asFiles?.downloads !== false && (
        <>
          <p>
            按法定格式重排的报告，写好后由系统重新读一遍，与本页的数字完全一致才提供。未能确认的格在这些文件里是空的：
          </p>
          <ul className="formats">
            {downloadFormats.map(({ to, name, use }) => (
              <li key={to}>
                <a href={fileHref(writtenPath(place, to))}>{name}</a>
                <span>{use}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isWritable && <p>{notWritableWords(isUnread, report)}</p>}
    </section>
  );
}

function hasFigures({ cells }: AnnualReport): boolean {
  return Object.values(cells).some(isPlaced);
}

function notWritableWords(isUnread: boolean, { edition }: AnnualReport): string {
  if (isUnread) return "这份材料的文字和表格都没有读出，只能下载原文件。";
  if (edition === null) return "这份材料的表格没有读出，不能重排成其他格式的文件。";
  return "这份材料不是 2019 年以后的统一格式，不能重排成其他格式的文件。";
}

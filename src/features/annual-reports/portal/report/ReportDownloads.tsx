import { Link } from "#ui/Link.tsx";
import { useSite } from "#ui/site-context.ts";
import type { StoredReport } from "../../data/find-report.ts";
import { downloadFormats } from "../shown/download-formats.ts";
import { originalPath, sourcePath, writtenPath } from "../shown/report-paths.ts";
import { originalWords } from "./words.ts";

/** 下载: the original, and the report in the statutory form in each format. */
export function ReportDownloads({ stored }: { readonly stored: StoredReport }) {
  const { fileHref, asFiles } = useSite();
  const { agency, year, version, original, report } = stored;
  const place = { agencyId: agency.id, year, version };
  const isWritable = report.edition !== null && report.edition !== "pre-2019";
  return (
    <section className="downloads card" id="downloads" aria-labelledby="downloads-title">
      <h2 id="downloads-title">下载</h2>
      <ul className="files">
        <li>
          <a href={fileHref(originalPath(place))}>原文件</a>
          {`（${originalWords(original)}），一字未改。`}
          <span className="checksum">{`SHA-256：${original.sha256}`}</span>
        </li>
        <li>
          <Link to={sourcePath(place)}>原文对照</Link>：原文件的文字，标出每个数字的位置。
        </li>
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
      {!isWritable && (
        <p>
          {report.edition === null
            ? "这份材料的表格没有读出，不能重排成其他格式的文件。"
            : "这份材料不是 2019 年以后的统一格式，不能重排成其他格式的文件。"}
        </p>
      )}
    </section>
  );
}

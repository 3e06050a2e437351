import { shortEditionWords } from "#report-view/words.ts";
import { FactsInLine } from "#ui/FactsInLine.tsx";
import { OriginalLink } from "../original/OriginalLink.tsx";
import type { ShownReport } from "./shown-report.ts";
import { originalWords } from "./words.ts";

/** When a report was signed, which form and version it is, from which file; the rest stands behind it. */
export function ReportFactsInLine({
  shown: { stored, surroundings },
}: {
  readonly shown: ShownReport;
}) {
  const { report, original, version, isCurrent } = stored;
  const { edition, signedOn } = report;
  const isUsual = edition === null || edition === "2021";
  return (
    <FactsInLine
      facts={[
        signedOn.value === null ? null : `报告日期 ${signedOn.value}`,
        isUsual ? null : shortEditionWords[edition],
        surroundings.versions.length > 1 ? `第 ${version} 版${isCurrent ? "（现行）" : ""}` : null,
        <>
          <OriginalLink stored={stored} words="原文件" />
          {`（${originalWords(original)}）`}
        </>,
        <a key="all" className="on-screen" href="#facts">
          全部报告信息
        </a>,
      ]}
    />
  );
}

import type { ReactNode } from "react";
import type { AnnualReport, ReadWarning } from "#report/annual-report.ts";
import { signatureLines } from "#report/write/signature-lines.ts";
import { findingAnchor } from "#report-view/anchors.ts";
import { markAnchor, type ProseLine, type ProseRun } from "#report-view/marked-prose.ts";
import type { FigureContext } from "#report-view/tables/figure-markup.ts";
import { tableLayouts } from "#report-view/tables/table-layout.tsx";
import { ReportTable } from "./ReportTable.tsx";
import { type ShownSection, tableOfSection } from "./shown-report.ts";

interface ReportSectionsProps {
  readonly sections: readonly ShownSection[];
  readonly report: AnnualReport;
  readonly context: FigureContext;
  /** 请看原文件。 */
  readonly seeOriginal: ReactNode;
  /** What the marks mean, above the first table. */
  readonly legend: ReactNode;
}

/** The six sections in order, each with its prose and its table. */
export function ReportSections(props: ReportSectionsProps) {
  const { sections, report, context, seeOriginal, legend } = props;
  const layouts = hasTables(report) ? tableLayouts(report.cells) : [];
  return sections.map((section) => {
    const { number, heading, lines, isMissing } = section;
    const id = `section-${number}`;
    const table = tableOfSection[number];
    const signed = number === 6 ? signatureLines(lines.map(plainText), report.agency) : 0;
    return (
      <section key={number} className="report-section" aria-labelledby={id}>
        <h2 id={id}>{heading}</h2>
        {isMissing && <p className="not-read">报告中没有找到这一部分。</p>}
        <Prose lines={lines} signed={signed} />
        {number === firstTableSection && legend}
        {table && isExpected(report) && (
          <ReportTable
            id={table}
            layout={layouts.find((layout) => layout.id === table)}
            labelledBy={id}
            {...{ report, context, seeOriginal }}
          />
        )}
      </section>
    );
  });
}

function hasTables({ cells }: AnnualReport): boolean {
  for (const _ in cells) return true;
  return false;
}

const firstTableSection = 2;

/** Whether the report is of a kind that has the three tables. */
function isExpected({ edition, warnings }: AnnualReport): boolean {
  if (edition !== null) return edition !== "pre-2019";
  return !warnings.some(({ code }: ReadWarning) => code === "not-a-report" || code === "pre-2019");
}

function plainText(line: ProseLine): string {
  return line.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

interface ProseProps {
  readonly lines: readonly ProseLine[];
  /** How many of the last lines are 落款. */
  readonly signed: number;
}

function Prose({ lines, signed }: ProseProps) {
  return lines.map((runs, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
    <p key={at} className={at < lines.length - signed ? undefined : "signature"}>
      <Runs runs={runs} />
    </p>
  ));
}

function Runs({ runs }: { readonly runs: readonly ProseRun[] }) {
  return runs.map((run, at) => {
    if (typeof run === "string") return run;
    const [first = 0] = run.mark.findings;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs never move
      <mark key={at} id={run.isFirst ? markAnchor(run.mark) : undefined}>
        <a href={`#${findingAnchor(first)}`} aria-label={`${run.text}，见问题 ${first + 1}`}>
          {run.text}
        </a>
      </mark>
    );
  });
}

import { findingCounts, gravestFirst } from "#kernel/finding.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { AnnualReport, Cells } from "#report/annual-report.ts";
import { type CheckAids, checkReport } from "#report/check/check-report.ts";
import type { ReportFinding } from "#report/check/check-result.ts";
import { uncheckedCounts } from "#report/check/unchecked-counts.ts";
import { findingMessage } from "#report/words/finding-message.ts";
import { missingSections } from "#report/write/complete-sections.ts";
import { type ReportRead, readReport } from "#report-files/read-report.ts";
import { reportLine, type SourceFacts, sourceFacts } from "#report-files/report-line.ts";
import { isShortEnough } from "#report-files/writable-limits.ts";
import { cellAnchor, findingAnchor } from "#report-view/anchors.ts";
import { type QuoteFinder, quoteFinder } from "#report-view/source/quote-in-source.ts";
import { sourceView, type Target } from "#report-view/source/source-view.ts";
import {
  type CheckAnswer,
  type CheckedReport,
  type CheckJob,
  type FindingView,
  findingLimit,
  type Quote,
  type ReportHead,
  type UnreadableInput,
} from "./checked-report.ts";

/** Reads and checks the documents of a job (年报核对) and lays out what the page shows of them. */
export async function checkDocument(
  { report, name, previous }: CheckJob,
  aids: CheckAids = {},
): Promise<CheckAnswer> {
  const read = await readInput("report", report);
  if (!read.ok) return read;
  const facts = sourceFacts(name, report, read.value.document);
  const download = downloadSource(read.value.report, facts);
  if (!previous) return ok({ ...checkedReport(read.value, undefined, aids), ...download });
  const last = await readInput("previous", previous);
  if (!last.ok) return last;
  return ok({ ...checkedReport(read.value, last.value.report, aids), ...download });
}

/** Whether the report can be laid out is the writer's to say; without cells there is nothing to lay out. */
function downloadSource(report: AnnualReport, facts: SourceFacts): Pick<CheckedReport, "download"> {
  if (Object.keys(report.cells).length === 0) return {};
  if (!isShortEnough(report)) return { download: "too-long" };
  const line = reportLine(facts, { ...report, cells: withoutPlaces(report.cells) });
  const added = missingSections(report.sections);
  return { download: { report: line, preface: report.preface ?? "", added } };
}

function withoutPlaces(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([name, { place, ...cell }]) => [name, cell]),
  );
}

async function readInput(
  input: UnreadableInput["input"],
  bytes: Uint8Array,
): Promise<Result<ReportRead, UnreadableInput>> {
  const read = await readReport(bytes);
  return read.ok ? read : err({ input, reason: read.error });
}

/** The result page's data for a report that was read. */
export function checkedReport(
  { document, report }: ReportRead,
  previous: AnnualReport | undefined,
  aids: CheckAids = {},
): CheckedReport {
  const result = checkReport(report, previous, aids);
  const finder = quoteFinder(document, report.sections);
  const findings = gravestFirst(result.findings)
    .slice(0, findingLimit)
    .map((found) => viewOf(found, finder));
  const explained = result.explained.map(({ rule, cells, reason }) => ({
    rule,
    cells,
    reason: quoteOf(reason, finder),
  }));
  return {
    report: headOf(report),
    ...(previous ? { previous: headOf(previous) } : {}),
    findings,
    findingCounts: findingCounts(result.findings),
    explained,
    unchecked: uncheckedCounts(result.unchecked),
    held: result.holds.length,
    source: sourceView(document, [
      ...cellTargets(report),
      ...findings.flatMap(({ quotes }, index) => quoteTargets(quotes, findingAnchor(index))),
    ]),
  };
}

function headOf({ agency, year, signedOn, edition, cells, warnings }: AnnualReport): ReportHead {
  return { agency, year, signedOn, edition, cells, warnings };
}

function viewOf(finding: ReportFinding, finder: QuoteFinder): FindingView {
  const { severity, basis, cells, places } = finding;
  const quotes = places.map((place) => quoteOf(place, finder));
  return { severity, message: findingMessage(finding), basis, cells, quotes };
}

function quoteOf(place: ReportFinding["places"][number], finder: QuoteFinder): Quote {
  const span = finder(place);
  return { text: place.quote, ...(span ? { start: span.start } : {}) };
}

function cellTargets({ cells }: AnnualReport): readonly Target[] {
  return Object.entries(cells).flatMap(([name, { place }]) =>
    place?.start === undefined || place.end === undefined
      ? []
      : [{ start: place.start, end: place.end, anchor: cellAnchor(name) }],
  );
}

function quoteTargets(quotes: readonly Quote[], anchor: string): readonly Target[] {
  return quotes.flatMap(({ text, start }) =>
    start === undefined ? [] : [{ start, end: start + text.length, anchor }],
  );
}

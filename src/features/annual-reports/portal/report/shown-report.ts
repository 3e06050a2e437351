import { type FindingCounts, findingCounts, gravestFirst } from "#kernel/finding.ts";
import type { AnnualReport, Section } from "#report/annual-report.ts";
import type { RuleId } from "#report/check/rules.ts";
import type { UncheckedCount } from "#report/check/unchecked-counts.ts";
import type { TableId } from "#report/form/cell-names.ts";
import { sectionWords } from "#report/words/form-words.ts";
import { prefaceParagraphs } from "#report/write/preface-paragraphs.ts";
import type { FindingJson, PlaceJson } from "#report-files/finding-json.ts";
import { maskedReport } from "#report-files/masked-report.ts";
import type { ShownExplained } from "#report-view/findings/ExplainedList.tsx";
import type { ShownFinding, ShownQuote } from "#report-view/findings/shown-finding.ts";
import {
  markAnchor,
  markOf,
  type ProseLine,
  type ProseMark,
  proseLines,
  proseMarks,
} from "#report-view/marked-prose.ts";
import { maskedText } from "#text/privacy/masked-text.ts";
import type { StoredCheck, StoredReport } from "../../data/find-report.ts";
import type { ReportSurroundings } from "../../data/find-report-surroundings.ts";
import { findingsToTell } from "../lists/check-standing.ts";

/** Everything a report's page shows, in plain data. */
export interface ShownReport {
  /** Its `report` with personal numbers hidden. */
  readonly stored: StoredReport;
  readonly surroundings: ReportSurroundings;
  readonly preface: readonly string[];
  readonly sections: readonly ShownSection[];
  readonly check: ShownCheck | null;
  /** Neither a table nor a section was read, as of a document of pictures. */
  readonly isUnread: boolean;
  /** Cells without a certain figure. */
  readonly uncertain: number;
}

export interface ShownSection {
  readonly number: number;
  readonly heading: string;
  readonly lines: readonly ProseLine[];
  /** The form asks for it and the report has it not. */
  readonly isMissing: boolean;
}

export interface ShownCheck {
  readonly findings: readonly ShownFinding[];
  readonly counts: FindingCounts;
  readonly explained: readonly ShownExplained[];
  readonly unchecked: readonly UncheckedCount[];
  /** Findings that the agency explained, with what it said. */
  readonly told: readonly { readonly message: string; readonly reason: string }[];
  readonly held: number;
  readonly isComparedWithLastYear: boolean;
}

/** Whether there was anything to check: an early format has neither the form nor its tables. */
export function isCheckable({ findings, explained, unchecked, told, held }: ShownCheck): boolean {
  return held + findings.length + explained.length + unchecked.length + told.length > 0;
}

/** Lays out a stored report for its page; personal numbers are hidden wherever its words are repeated. */
export function shownReport(stored: StoredReport, surroundings: ReportSurroundings): ShownReport {
  const report = maskedReport(stored.report);
  const findings = shownFindings(stored);
  const marks = proseMarks(findings);
  return {
    stored: { ...stored, report },
    surroundings,
    preface: prefaceParagraphs(report.preface ?? ""),
    sections: shownSections(report, marks),
    isUnread: isUnread(report),
    check: stored.check && shownCheck(stored.check, findings, { marks, report }),
    uncertain: Object.values(report.cells).filter(({ state }) => state !== "read").length,
  };
}

/** The findings in the order in which they are listed and numbered, here and where the original is shown. */
export function shownFindings({ report, check }: StoredReport): readonly FindingJson[] {
  return gravestFirst(findingsToTell(check?.findings ?? [], isUnread(report)));
}

function isUnread({ edition, sections }: AnnualReport): boolean {
  return edition === null && sections.length === 0;
}

/** The section of the form in which a table stands. */
export const tableOfSection: Readonly<Record<number, TableId>> = { 2: "t2", 3: "t3", 4: "t4" };

function shownSections(report: AnnualReport, marks: readonly ProseMark[]): ShownSection[] {
  const { edition, sections } = report;
  const shown = (section: Section): ShownSection => ({
    number: section.number,
    heading: edition === "pre-2019" ? section.heading : numberedHeading(section),
    lines: proseLines(section, marks),
    isMissing: false,
  });
  // The six sections are asked for since 2019.
  if (edition === "pre-2019" || sections.length === 0) return sections.map(shown);
  return Object.entries(sectionWords).map(([key, heading]) => {
    const section = sections.find(({ number }) => number === Number(key));
    return section ? shown(section) : { number: Number(key), heading, lines: [], isMissing: true };
  });
}

/** The heading with its number, which some reports leave to the layout: 一、总体情况. */
function numberedHeading({ number, heading }: Section): string {
  const [sign = ""] = sectionWords[number] ?? "";
  return sign === "" || heading.startsWith(sign) ? heading : `${sign}、${heading}`;
}

interface Prose {
  readonly marks: readonly ProseMark[];
  readonly report: AnnualReport;
}

function shownCheck(
  check: StoredCheck,
  findings: readonly FindingJson[],
  prose: Prose,
): ShownCheck {
  const { held, explained, unchecked, previousReportId } = check;
  return {
    findings: findings.map(({ severity, message, basis, cells, places }) => ({
      severity,
      message,
      basis,
      cells,
      quotes: places.map((place) => quoteOf(place, prose)),
    })),
    counts: findingCounts(findings),
    // The rules' names are those of the program that checked: this one, or its database is checked again.
    explained: explained.map(({ rule, reason }) => ({
      rule: rule as RuleId,
      reason: quoteOf(reason, prose),
    })),
    unchecked,
    told: check.told.map(({ message, reason }) => ({ message, reason: maskedText(reason) })),
    held,
    isComparedWithLastYear: previousReportId !== null,
  };
}

/** The words as the masked text has them. */
function quoteOf(place: PlaceJson, { marks, report }: Prose): ShownQuote {
  const section = report.sections.find(({ number }) => number === place.section);
  const text = section?.text.slice(place.start, place.end) ?? "";
  const mark = markOf(marks, place);
  return { text, ...(mark ? { href: `#${markAnchor(mark)}` } : {}) };
}

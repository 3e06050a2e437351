import type { AnnualReport } from "#report/annual-report.ts";
import { maskedText } from "#text/privacy/masked-text.ts";

/**
 * A report as our own pages and files repeat it: the personal numbers in its text hidden (ADR 0032). Offsets into texts stay.
 * The original, which is the agency's own publication, is not touched.
 */
export function maskedReport(report: AnnualReport): AnnualReport {
  const { agency, preface, sections } = report;
  return {
    ...report,
    agency: agency === null ? null : maskedText(agency),
    ...(preface === undefined ? {} : { preface: maskedText(preface) }),
    sections: sections.map(({ number, heading, text }) => ({
      number,
      heading: maskedText(heading),
      text: maskedText(text),
    })),
  };
}

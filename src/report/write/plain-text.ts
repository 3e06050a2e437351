import { withoutControls } from "#kernel/control-characters.ts";
import type { AnnualReport } from "../annual-report.ts";

/**
 * A report as it is printed: without characters that are not seen and change how what stands around them is shown, such as
 * those that turn the direction of writing. A mark in their place would become part of an agency's name.
 */
export function withPlainText(report: AnnualReport): AnnualReport {
  const { agency, preface, sections } = report;
  return {
    ...report,
    agency: agency === null ? null : withoutControls(agency),
    ...(preface !== undefined && { preface: withoutControls(preface) }),
    sections: sections.map((section) => ({ ...section, text: withoutControls(section.text) })),
  };
}

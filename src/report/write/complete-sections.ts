import type { AnnualReport, Section } from "#report/annual-report.ts";
import { sectionWords } from "#report/words/form-words.ts";
import { signatureLines } from "./signature-lines.ts";

/** A report with the six headings of the form, and which of them its source does not have. */
export interface Completed {
  readonly report: AnnualReport;
  /** Numbers of the sections that are added without a word, in the form's order. */
  readonly added: readonly number[];
}

/**
 * The report with the headings that the form prescribes and it lacks. Who signs it and when stays at its end: it
 * goes with the last heading.
 */
export function completeSections(report: AnnualReport): Completed {
  const { sections } = report;
  const added = missingSections(sections);
  if (added.length === 0) return { report, added };
  const { text, signature } = withoutSignature(
    added.includes(6) ? sections.at(-1) : undefined,
    report.agency,
  );
  const own = sections.map((section, at) =>
    at === sections.length - 1 && signature !== "" ? { ...section, text } : section,
  );
  const complete = [
    ...own,
    ...added.map((number) => emptySection(number, number === 6 ? signature : "")),
  ];
  return { report: { ...report, sections: complete.sort((a, b) => a.number - b.number) }, added };
}

/** The numbers of the sections that the form prescribes and a report lacks. */
export function missingSections(sections: readonly Section[]): readonly number[] {
  return numbers.filter((number) => !sections.some((section) => section.number === number));
}

const numbers = [1, 2, 3, 4, 5, 6] as const;

function emptySection(number: number, text: string): Section {
  return { number, heading: sectionWords[number] ?? "", text };
}

function withoutSignature(section: Section | undefined, agency: string | null) {
  const lines = (section?.text ?? "").split(/\r\n|\r|\n/).map((line) => line.trim());
  while (lines.at(-1) === "") lines.pop();
  const signed = signatureLines(lines, agency);
  const from = lines.length - signed;
  return { text: lines.slice(0, from).join("\n"), signature: lines.slice(from).join("\n") };
}

import type { AnnualReport } from "#report/annual-report.ts";

/** Several times the longest report met, which has some 13,000 characters in fewer than 400 paragraphs. */
const most = { name: 200, text: 60_000, prose: 120_000, lines: 4000, note: 500, candidates: 20 };

/** Whether a report is short enough to be carried by a page, and laid out for whoever visits it. */
export function isShortEnough(report: AnnualReport): boolean {
  return canBeLaidOut(report) && Object.values(report.cells).every(isCellShort);
}

/**
 * Whether the text of a report is short enough to be laid out page by page. Longer texts are read and checked, but no report
 * is that long, and laying them out costs what a hundred reports cost.
 */
export function canBeLaidOut({ agency, preface = "", sections }: AnnualReport): boolean {
  const texts = [preface, ...sections.map(({ text }) => text)];
  const names = [agency ?? "", ...sections.map(({ heading }) => heading)];
  const prose = texts.join("\n");
  return (
    names.every((name) => name.length <= most.name) &&
    texts.every((text) => text.length <= most.text) &&
    prose.length <= most.prose &&
    prose.split("\n", most.lines + 1).length <= most.lines
  );
}

function isCellShort(cell: AnnualReport["cells"][keyof AnnualReport["cells"]]): boolean {
  if (cell === undefined || cell.state === "read") return true;
  const { note, candidates = [] } = cell;
  const stated = note?.kind === "stated" ? note.text.length : 0;
  return stated <= most.note && candidates.length <= most.candidates;
}

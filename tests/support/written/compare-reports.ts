import type { AnnualReport, ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";

/** How a report may come back from a format. */
export interface Fidelity {
  /** States other than `read` come back as they were; else as `blank`. */
  readonly keepsStates: boolean;
}

/** What is not as it was, a line each: cells with their states, prose letter by letter, year, agency, edition. */
export function differences(
  given: AnnualReport,
  found: AnnualReport,
  fidelity: Fidelity,
): string[] {
  return [
    ...headDifferences(given, found),
    ...cellDifferences(given, found, fidelity),
    ...proseDifferences(given, found),
  ];
}

function headDifferences(given: AnnualReport, found: AnnualReport): string[] {
  const told: string[] = [];
  if (given.edition !== found.edition) told.push(`edition ${given.edition}: ${found.edition}`);
  if (given.year !== found.year) told.push(`year ${given.year}: ${found.year}`);
  const day = given.signedOn.value;
  if (day !== null && day !== found.signedOn.value) {
    told.push(`signed on ${day}: ${found.signedOn.value}`);
  }
  if (given.agency !== null && given.agency !== found.agency) {
    told.push(`agency ${given.agency}: ${found.agency}`);
  }
  return told;
}

function cellDifferences(
  given: AnnualReport,
  found: AnnualReport,
  { keepsStates }: Fidelity,
): string[] {
  const told: string[] = [];
  for (const [name, cell] of Object.entries(given.cells)) {
    const is = found.cells[name as CellName];
    const wanted = cell.state === "read" || keepsStates ? cell.state : "blank";
    if (is?.state === wanted && is.value === cell.value) continue;
    told.push(`${name} ${shown(cell)}: ${shown(is)}`);
  }
  const extra = Object.entries(found.cells).filter(([name]) => !(name in given.cells));
  return [...told, ...extra.map(([name, cell]) => `${name} not given: ${shown(cell)}`)];
}

function shown(cell: ReportCell | undefined): string {
  return cell === undefined ? "no cell" : `${cell.state} ${cell.value}`;
}

function proseDifferences(given: AnnualReport, found: AnnualReport): string[] {
  return [1, 2, 3, 4, 5, 6].flatMap((number) => {
    const [was, is] = [letters(given, number), letters(found, number)];
    if (was === is) return [];
    const at = [...was].findIndex((letter, index) => is[index] !== letter);
    return [`section ${number} at ${at}: ${was.slice(at, at + 12)} / ${is.slice(at, at + 12)}`];
  });
}

/** A section's letters and marks; white space and what has no width may be laid out anew. */
function letters({ sections }: AnnualReport, number: number): string {
  const own = sections.filter((section) => section.number === number);
  return own
    .map(({ text }) => text)
    .join("")
    .replace(/\s|\u200b|\u200c|\u200d|\ufeff|\ufe0f/g, "");
}

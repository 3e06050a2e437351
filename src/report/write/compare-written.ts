import type { LocalDate } from "#kernel/local-date.ts";
import type { AnnualReport, Edition, ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";

/** How a report read back from what was written differs from the report that was to be written. */
export type Difference =
  /** `given`: what the cell was to say, `blank` where it was to be empty; `found` is absent where no such cell was read. */
  | {
      readonly kind: "cell";
      readonly cell: CellName;
      readonly given: ReportCell;
      readonly found: ReportCell | undefined;
    }
  | { readonly kind: "year"; readonly given: number | null; readonly found: number | null }
  | { readonly kind: "signed-on"; readonly given: LocalDate; readonly found: LocalDate | null }
  | { readonly kind: "agency"; readonly given: string; readonly found: string | null }
  | { readonly kind: "edition"; readonly given: Edition | null; readonly found: Edition | null }
  /** Both as they go on where they part, white space taken off; `""`: the text has ended. */
  | {
      readonly kind: "section";
      readonly number: number;
      readonly given: string;
      readonly found: string;
    };

/** What becomes of a cell that is not `read`: printed empty, or written with its state. */
export type Uncertain = "empty" | "kept";

/** Every difference; none means that what was written says what it was to say. */
export function differencesOf(
  given: AnnualReport,
  found: AnnualReport,
  uncertain: Uncertain,
): readonly Difference[] {
  return [
    ...headDifferences(given, found),
    ...cellDifferences(given, found, uncertain),
    ...sectionDifferences(given, found),
  ];
}

function headDifferences(given: AnnualReport, found: AnnualReport): Difference[] {
  const differences: Difference[] = [];
  if (given.year !== found.year) {
    differences.push({ kind: "year", given: given.year, found: found.year });
  }
  const [signed, read] = [given.signedOn.value, found.signedOn.value];
  if (signed !== null && signed !== read) {
    differences.push({ kind: "signed-on", given: signed, found: read });
  }
  // Where none was stated, the end of the written text may bring a signature into view.
  if (given.agency !== null && given.agency !== found.agency) {
    differences.push({ kind: "agency", given: given.agency, found: found.agency });
  }
  if (given.edition !== found.edition) {
    differences.push({ kind: "edition", given: given.edition, found: found.edition });
  }
  return differences;
}

function cellDifferences(
  { cells: given }: AnnualReport,
  { cells: found }: AnnualReport,
  uncertain: Uncertain,
): Difference[] {
  const names = new Set([...Object.keys(given), ...Object.keys(found)]) as ReadonlySet<CellName>;
  return [...names].flatMap((cell): Difference[] => {
    const was = expectedCell(given[cell], uncertain);
    const is = found[cell];
    return isSame(was, is) ? [] : [{ kind: "cell", cell, given: was, found: is }];
  });
}

function expectedCell(given: ReportCell | undefined, uncertain: Uncertain): ReportCell {
  if (given?.state === "read") return given;
  if (uncertain === "empty") return { value: null, state: "blank" };
  return given ?? { value: null, state: "missing" };
}

function isSame(given: ReportCell, found: ReportCell | undefined): boolean {
  return found?.state === given.state && found.value === given.value;
}

function sectionDifferences(given: AnnualReport, found: AnnualReport): Difference[] {
  return [1, 2, 3, 4, 5, 6].flatMap((number): Difference[] => {
    const [was, is] = [sectionText(given, number), sectionText(found, number)];
    if (was === is) return [];
    const at = partingOf(was, is);
    const [from, to] = [Math.max(0, at - shownBefore), at + shownBehind];
    return [{ kind: "section", number, given: was.slice(from, to), found: is.slice(from, to) }];
  });
}

/** Characters shown of each text around the place where they part. */
const shownBefore = 6;
const shownBehind = 10;

/** Where two texts cease to be the same. */
function partingOf(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/**
 * A section's text without white space and what has no shape of its own; a section left out has none. Radicals (⼈),
 * which PDF files give in place of characters, count as the characters; a character that was lost (U+FFFD) is printed
 * as 〓 where fonts have no sign of it.
 */
function sectionText({ sections }: AnnualReport, number: number): string {
  const texts = sections.filter((section) => section.number === number).map(({ text }) => text);
  return texts
    .join("")
    .replace(unseen, "")
    .replace(radicals, (radical) => radical.normalize("NFKC"))
    .replaceAll("\ufffd", "〓");
}

const unseen = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const radicals = /[\u2e80-\u2fd5]/g;

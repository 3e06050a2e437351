import { readDocument } from "#formats/read-document.ts";
import type { ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { readAnnualReport } from "#report/read/read-annual-report.ts";
import type { Property } from "#tests/support/property.ts";
import {
  type OddPaper,
  oddPaper,
  type PlacedSpot,
  type PlainText,
} from "#tests/support/sight/odd-paper.ts";
import { boxOf } from "#tests/support/sight/odd-print.ts";
import {
  hasPdftoppm,
  inkIn,
  type PagePart,
  type PrintedPage,
  printedPages,
} from "#tests/support/sight/paper-ink.ts";
import {
  mergeSight,
  noSight,
  type SightTally,
  sightFailures,
  sightReport,
} from "#tests/support/sight/sight-tally.ts";

const seed = 20_261_201;
const inProve = 5000;
const canPrint = hasPdftoppm();

/** What is read of a PDF is what is printed of it. */
export const property: Property<SightTally> = {
  name: "seen-on-paper",
  says:
    "In 5,000 generated PDFs that strike, hide, clip, cover, mirror and overprint figures by all that a page can do, each " +
    "cell that is read or called blank is printed by poppler with the ink of that figure in plain print.",
  seed,
  inCheck: 8,
  inProve,
  empty: () => noSight,
  run: async (from, to) => {
    let tally = noSight;
    for (let number = from; number < to && canPrint; number += 1) {
      tally = mergeSight(tally, await lookAt(number));
    }
    return tally;
  },
  merge: mergeSight,
  failures: (tally, count) =>
    count >= inProve && tally.documents === 0
      ? ["no PDF was printed: poppler-utils is not installed"]
      : sightFailures(tally, 0.2),
  report: sightReport,
};

async function lookAt(number: number): Promise<SightTally> {
  const { bytes, spots, printPlain } = oddPaper(seed, number);
  const read = await readDocument(bytes);
  if (!read.ok) return { ...noSight, documents: 1, odd: spots.size };
  const { cells } = readAnnualReport(read.value);
  const inPlain = await unitsOf(printPlain, spots);
  const claims = new Map(
    [...spots].flatMap(([name, { spot }]) => {
      const text = claimOf(cells[name], { printed: spot.text, unit: inPlain(name) });
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
  const shown = await printedPages(bytes);
  const texts = [...claims].map(
    ([name, text]) => [name, placedText(text, spots.get(name), shown)] as const,
  );
  const plain = await printedPages(printPlain(new Map(texts)));
  const faults = [...claims].flatMap(([name, text]) => {
    const place = spots.get(name);
    if (!place || isAlike(place, shown, plain)) return [];
    const said = text === "" ? "blank" : `read ${text}`;
    return [`case ${number}, ${name}: ${said}, and printed is something else: ${place.written}`];
  });
  return {
    documents: 1,
    claimed: Object.values(cells).filter(({ state }) => /^(?:read|blank)$/.test(state)).length,
    oddClaimed: claims.size,
    odd: spots.size,
    wrong: faults.length,
    faults,
  };
}

/** What one of the printed unit is: an amount in yuan may be printed in 万元, as the report in plain print is read. */
async function unitsOf(
  printPlain: OddPaper["printPlain"],
  spots: OddPaper["spots"],
): Promise<(name: CellName) => number> {
  const amounts = [...spots].filter(([name]) => name.endsWith(".amountYuan"));
  if (amounts.length === 0) return () => 1;
  const texts = new Map(amounts.map(([name]) => [name, { text: "1", offset: 0 }]));
  const read = await readDocument(printPlain(texts));
  const cells = read.ok ? readAnnualReport(read.value).cells : undefined;
  return (name) => {
    const one = texts.has(name) ? cells?.[name] : undefined;
    return one?.state === "read" && one.value > 0 ? one.value : 1;
  };
}

interface Printed {
  readonly printed: string;
  readonly unit: number;
}

/** What a cell is said to hold, as it would be printed: nothing where nothing is said for certain. */
function claimOf(cell: ReportCell | undefined, { printed, unit }: Printed): string | undefined {
  if (cell?.state === "blank") return "";
  if (cell?.state !== "read") return undefined;
  return Number(printed) * unit === cell.value ? printed : String(cell.value / unit);
}

/**
 * Where the figure that is read begins: a digit further to the left where ink is seen before the one that stood there,
 * further to the right where its first digits are not seen.
 */
function placedText(
  text: string,
  place: PlacedSpot | undefined,
  shown: readonly PrintedPage[],
): PlainText {
  const page = place && shown[place.page];
  if (!page) return { text, offset: 0 };
  const digit = place.spot.size / 2;
  const [whole, before] = partsOf(place);
  if (inkIn(page, before).some(isInk)) return { text, offset: -digit };
  const gone = [...place.spot.text].findIndex((_, at) => {
    const left = whole.left + at * digit;
    return inkIn(page, { ...whole, left, right: left + digit }).some(isInk);
  });
  return { text, offset: Math.max(0, gone) * digit };
}

/** Whether the ink is the same where the figure stands, and beside it, where another digit would. */
function isAlike(
  place: PlacedSpot,
  shown: readonly PrintedPage[],
  plain: readonly PrintedPage[],
): boolean {
  const [one, other] = [shown[place.page], plain[place.page]];
  if (one === undefined || other === undefined) return false;
  return partsOf(place).every(
    (part) => differing(inkIn(one, part), inkIn(other, part)) <= mostDiffering,
  );
}

/** The figure's box, and where another digit would stand before and behind it. */
function partsOf({ spot }: PlacedSpot): readonly [PagePart, PagePart, PagePart] {
  const { left, right, top, bottom } = boxOf(spot);
  return [
    { left, right, top, bottom },
    { left: left - 0.5 * spot.size, right: left - 1.5, top, bottom },
    { left: right + 1.5, right: right + 0.5 * spot.size, top, bottom },
  ];
}

/** Dots at the edges of letters may fall on one side or the other. */
const mostDiffering = 4;

/** Dots at the edges of a letter are more or less grey by what it stands on. */
function differing(one: readonly number[], other: readonly number[]): number {
  return one.filter((ink, at) => Math.abs(ink - (other[at] ?? 0)) > 0.45).length;
}

const isInk = (ink: number) => ink > 0.5;

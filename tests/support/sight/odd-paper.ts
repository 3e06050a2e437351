import type { CellName } from "#report/form/cell-names.ts";
import { draftOf } from "#tests/support/generator/draft.ts";
import { printedEditions } from "#tests/support/generator/model.ts";
import { officeBlocks } from "#tests/support/generator/office/blocks.ts";
import { type PdfHabit, pdfHabitOf } from "#tests/support/generator/pdf/habit.ts";
import { type Ink, type Spot, widthOf } from "#tests/support/generator/pdf/page.ts";
import { printPdf } from "#tests/support/generator/pdf/write-pdf.ts";
import { type Random, randomOf } from "#tests/support/generator/random.ts";
import { oddPrint, strikeOut } from "./odd-print.ts";

/** A report printed with many figures in odd ways. */
export interface OddPaper {
  readonly bytes: Uint8Array;
  /** Where figures stand that are printed in odd ways: page from 0, and place. */
  readonly spots: ReadonlyMap<CellName, PlacedSpot>;
  /** The same report with these texts in plain print in the places of its odd figures. */
  readonly printPlain: (texts: ReadonlyMap<CellName, PlainText>) => Uint8Array;
}

export interface PlainText {
  readonly text: string;
  /** Points from where the odd figure begins. */
  readonly offset: number;
}

export interface PlacedSpot {
  readonly page: number;
  readonly spot: Spot;
  /** How it is printed, for debugging. */
  readonly written: string;
}

/** Paper `number` under `seed`: depends on the two alone. */
export function oddPaper(seed: number, number: number): OddPaper {
  const print = (instead: (spots: Map<CellName, Spot>, odd: Random) => Instead) => {
    const random = randomOf(seed, number);
    const draft = draftOf(random.pick(printedEditions), random);
    const blocks = officeBlocks(draft, randomOf(seed + 1, 0));
    const spots = new Map<CellName, Spot>();
    const odd = randomOf(seed + 2, number);
    const habit = plainHabit(pdfHabitOf(random));
    return { ...printPdf(blocks, habit, { random, instead: instead(spots, odd) }), spots };
  };
  const written = new Map<CellName, string>();
  const odd = print((spots, random) => (cell, spot) => {
    const name = cell.piece.cell;
    if (name === undefined || !isRoomy(spot) || !random.chance(0.3)) return false;
    spots.set(name, spot);
    if (random.chance(0.05)) {
      strikeOut(spot);
      written.set(name, "StrikeOut");
      return false;
    }
    const operators = oddPrint(spot, random);
    written.set(name, operators(telling));
    spot.page.over.push(operators);
    return true;
  });
  const placed = ([name, spot]: [CellName, Spot]) =>
    [name, { page: odd.pages.indexOf(spot.page), spot, written: written.get(name) ?? "" }] as const;
  return {
    bytes: odd.bytes,
    spots: new Map([...odd.spots].map(placed)),
    printPlain: (texts) => print(() => plainly(odd.spots, texts)).bytes,
  };
}

/** Prints in the places of odd figures these texts alone. */
function plainly(
  spots: ReadonlyMap<CellName, Spot>,
  texts: ReadonlyMap<CellName, PlainText>,
): Instead {
  return ({ piece }, { page, x, y, size }) => {
    if (piece.cell === undefined || !spots.has(piece.cell)) return false;
    const given = texts.get(piece.cell);
    if (given && given.text !== "") {
      page.over.push((ink) => ink.show(given.text, { x: x + given.offset, y, size }));
    }
    return true;
  };
}

const telling: Ink = {
  number: (value) => value.toFixed(0),
  up: (y) => y.toFixed(0),
  show: (text) => `(${text}) Tj`,
};

type Instead = Parameters<typeof printPdf>[2]["instead"];

/** For two digits on each side. */
function isRoomy({ box, text, x, size }: Spot): boolean {
  if (!/^\d+$/.test(text)) return false;
  return x - box.left > 1.2 * size && box.right - x - widthOf(text, size) > 1.2 * size;
}

/** Digits in a font that another program has as well, in plain tables. */
function plainHabit(habit: PdfHabit): PdfHabit {
  return {
    ...habit,
    borders: "lines",
    runs: "line",
    order: "reading",
    font: "to-unicode",
    latinFont: true,
    breaksRows: false,
    jitter: 0,
    tablePages: "upright",
    scanned: false,
    disguise: undefined,
  };
}

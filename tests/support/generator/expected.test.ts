import { expect, test } from "vitest";
import type { CellName } from "#report/form/cell-names.ts";
import { expectedCells, type Verdict } from "./expected.ts";
import type { RowRecord, TableTraits } from "./record.ts";

const torn: TableTraits = {
  realGrid: false,
  keepsPlaces: false,
  continuesHeadless: false,
  showsRows: true,
  fillsUpWithBars: false,
  closesShortRows: false,
  glued: false,
  valuesFirst: false,
  brokenHeads: false,
  deduplicated: false,
};

interface Given {
  readonly texts: readonly string[];
  readonly labelled?: boolean;
  readonly traits?: Partial<TableTraits>;
  readonly extra?: readonly string[];
  readonly differing?: boolean;
  readonly torn?: boolean;
  readonly cut?: boolean;
  readonly cutInLabel?: boolean;
}

/** A row of table 3 with as many columns as texts; what is not a number is a blank. */
function row(name: string, given: Given): RowRecord {
  const values = given.texts.map((text, index) => {
    const value = /^\d+$/.test(text) ? Number(text) : null;
    return {
      name: `t3.${name}.c${index}` as CellName,
      text,
      value,
      isEmpty: value === null,
      isDoubtful: false,
    };
  });
  const labelled = given.labelled ?? true;
  return {
    table: "t3",
    row: name,
    cells: values.map((cell) => cell.name),
    traits: { ...torn, ...given.traits },
    printed: labelled || given.texts.some((text) => text !== ""),
    labelled,
    underHeading: false,
    values,
    extra: given.extra ?? [],
    differing: given.differing ?? false,
    torn: given.torn ?? false,
    repeated: false,
    editionMixed: false,
    documentCut: false,
    cut: given.cut ?? false,
    cutInLabel: given.cutInLabel ?? false,
  };
}

const whole = ["1", "2", "3"];
const short = ["1", "", "3"];

test.each<{ rule: string; rows: RowRecord[]; verdicts: Verdict[] }>([
  {
    rule: "a labelled row with a value in every column must be read",
    rows: [row("a", { texts: whole })],
    verdicts: ["must", "must", "must"],
  },
  {
    rule: "fewer values without a grid may never be read, nor the blank",
    rows: [row("a", { texts: short })],
    verdicts: ["never", "never", "never"],
  },
  {
    rule: "fewer values with kept places must be read, the blank never",
    rows: [row("a", { texts: short, traits: { keepsPlaces: true } })],
    verdicts: ["must", "never", "must"],
  },
  {
    rule: "blanks at the end of a row filled up with bars leave it open",
    rows: [
      row("a", { texts: ["1", "2", ""], traits: { keepsPlaces: true, fillsUpWithBars: true } }),
    ],
    verdicts: ["may", "may", "never"],
  },
  {
    rule: "a mark for an empty cell holds its column",
    rows: [row("a", { texts: ["1", "/", "3"] })],
    verdicts: ["must", "never", "must"],
  },
  {
    rule: "the only unlabelled row between two recognised neighbours must be read",
    rows: [
      row("a", { texts: ["1"] }),
      row("b", { texts: ["2"], labelled: false }),
      row("c", { texts: ["3"] }),
    ],
    verdicts: ["must", "must", "must"],
  },
  {
    rule: "an unlabelled row whose first column is blank is left open: the empty cell may be the label's",
    rows: [
      row("a", { texts: whole, traits: { keepsPlaces: true } }),
      row("b", { texts: ["", "2", "3"], labelled: false, traits: { keepsPlaces: true } }),
      row("c", { texts: whole, traits: { keepsPlaces: true } }),
    ],
    verdicts: ["must", "must", "must", "never", "may", "may", "must", "must", "must"],
  },
  {
    rule: "a row whose label is torn off must be read between two that are whole",
    rows: [
      row("a", { texts: ["1", "2"] }),
      row("b", { texts: ["3", "4"], torn: true }),
      row("c", { texts: ["5", "6"] }),
    ],
    verdicts: ["must", "must", "must", "must", "must", "must"],
  },
  {
    rule: "beside another torn label, at the table's end, or with one column it is left open",
    rows: [
      row("a", { texts: ["1"] }),
      row("b", { texts: ["2"], torn: true }),
      row("c", { texts: ["3", "4"] }),
      row("d", { texts: ["5", "6"], torn: true }),
      row("e", { texts: ["7", "8"], torn: true }),
    ],
    verdicts: ["may", "may", "must", "must", "may", "may", "may", "may"],
  },
  {
    rule: "values in front of their labels are left open",
    rows: [row("a", { texts: whole, traits: { valuesFirst: true } })],
    verdicts: ["may", "may", "may"],
  },
  {
    rule: "two neighbouring unlabelled rows are lost, even if every value is 0",
    rows: [
      row("a", { texts: ["1"] }),
      row("b", { texts: ["0"], labelled: false }),
      row("c", { texts: ["0"], labelled: false }),
      row("d", { texts: ["3"] }),
    ],
    verdicts: ["must", "never", "never", "must"],
  },
  {
    rule: "an unlabelled row beside one left out may never be read",
    rows: [
      row("a", { texts: ["1"] }),
      row("b", { texts: ["2"], labelled: false }),
      row("c", { texts: [""], labelled: false }),
      row("d", { texts: ["3"] }),
    ],
    verdicts: ["must", "never", "never", "must"],
  },
  {
    rule: "without row ends, a row whose next one is missing is left open",
    rows: [
      row("a", { texts: ["1"], traits: { showsRows: false } }),
      row("b", { texts: [""], labelled: false }),
      row("c", { texts: ["3"] }),
    ],
    verdicts: ["may", "never", "must"],
  },
  {
    rule: "several values in a one-column row must be read if all are equal",
    rows: [row("a", { texts: ["4"], extra: ["4", "4"] })],
    verdicts: ["must"],
  },
  {
    rule: "several unequal values in a one-column row may never be read",
    rows: [row("a", { texts: ["4"], extra: ["0", "4"] })],
    verdicts: ["never"],
  },
  {
    rule: "glued zeros, as many as columns, must be read",
    rows: [row("a", { texts: ["0", "0", "0"], traits: { glued: true } })],
    verdicts: ["must", "must", "must"],
  },
  {
    rule: "other glued digits may never be read",
    rows: [row("a", { texts: ["2", "0", "7"], traits: { glued: true } })],
    verdicts: ["never", "never", "never"],
  },
  {
    rule: "where repeated lines were removed only one-column rows can be read",
    rows: [
      row("a", { texts: whole, traits: { deduplicated: true } }),
      row("b", { texts: ["4"], traits: { deduplicated: true } }),
    ],
    verdicts: ["never", "never", "never", "must"],
  },
  {
    rule: "a row printed twice with other values may never be read",
    rows: [row("a", { texts: whole, differing: true })],
    verdicts: ["never", "never", "never"],
  },
  {
    rule: "a row in which the document ends may never be read if values are missing",
    rows: [row("a", { texts: short, cut: true })],
    verdicts: ["never", "never", "never"],
  },
])("$rule", ({ rows, verdicts }) => {
  expect(expectedCells(rows).map(({ verdict }) => verdict)).toEqual(verdicts);
});

test("a cell that was left empty may be called blank, unless the document ends in its row's label", () => {
  const blank = (given: Given) => expectedCells([row("a", given)]).map(({ isBlank }) => isBlank);
  expect(blank({ texts: short })).toEqual([false, true, false]);
  expect(blank({ texts: ["", "", ""], cut: true })).toEqual([true, true, true]);
  expect(blank({ texts: ["", "", ""], cut: true, cutInLabel: true })).toEqual([
    false,
    false,
    false,
  ]);
});

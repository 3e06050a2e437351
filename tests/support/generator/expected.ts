import type { CellName } from "#report/form/cell-names.ts";
import type { RowRecord } from "./record.ts";

/**
 * What the contract says of a cell, from the record alone: it `must` be read, it `may` be (the rule
 * leaves it open), or `never` (the rule says ambiguous, lost, missing, or nothing is there).
 */
export type Verdict = "must" | "may" | "never";

export interface ExpectedCell {
  readonly name: CellName;
  /** The number printed; a read of any other number is wrong. */
  readonly value: number | null;
  readonly verdict: Verdict;
  /** The cell is there and empty; any other may not be called blank. */
  readonly isBlank: boolean;
  /** Why, for debugging. */
  readonly because: string;
}

/** The contract's rule “When a value may be `read`”, row by row in the order of the form. */
export function expectedCells(records: readonly RowRecord[]): ExpectedCell[] {
  return records.flatMap((record, index) => {
    const neighbours = neighboursOf(records, index);
    return record.values.map(({ name, value, isEmpty, isDoubtful }): ExpectedCell => {
      const isBlank = isEmpty && record.printed && !record.cutInLabel;
      if (value === null)
        return { name, value, isBlank, verdict: "never", because: "no number printed" };
      const [verdict, because] = weakened(record, isDoubtful, verdictOf(record, neighbours));
      return { name, value, isBlank, verdict, because };
    });
  });
}

/** A sign beside a number leaves it open, and, where cells do not show, the whole row. */
function weakened({ values, traits }: RowRecord, isDoubtful: boolean, verdict: Reasoned): Reasoned {
  const isShown = traits.keepsPlaces && traits.showsRows;
  const isOpen = isDoubtful || (!isShown && values.some((value) => value.isDoubtful));
  return isOpen && verdict[0] === "must" ? ["may", "a sign stands beside a number"] : verdict;
}

interface Neighbours {
  readonly before: RowRecord | undefined;
  readonly after: RowRecord | undefined;
  readonly second: RowRecord | undefined;
}

function neighboursOf(records: readonly RowRecord[], index: number): Neighbours {
  const own = records[index];
  const same = (row: RowRecord | undefined) => (row?.table === own?.table ? row : undefined);
  return {
    before: same(records[index - 1]),
    after: same(records[index + 1]),
    second: same(records[index + 2]),
  };
}

type Reasoned = readonly [Verdict, string];

function verdictOf(record: RowRecord, neighbours: Neighbours): Reasoned {
  const byPage = pageVerdict(record);
  if (byPage !== undefined) return byPage;
  const byLabel = labelVerdict(record, neighbours);
  const byCount = countVerdict(record);
  const rank = { never: 0, may: 1, must: 2 } as const;
  return rank[byLabel[0]] <= rank[byCount[0]] ? byLabel : byCount;
}

function pageVerdict(record: RowRecord): Reasoned | undefined {
  if (record.traits.valuesFirst && record.table !== "t4") {
    return ["may", "values in front of their labels"];
  }
  if (record.differing) return ["never", "row printed twice with other values"];
  if (record.traits.deduplicated && record.cells.length > 1) {
    if (record.documentCut && isFull(record)) {
      return ["may", "repeated lines removed, but what is left of the page may not show it"];
    }
    return ["never", "repeated lines removed, more than one column"];
  }
  if (record.traits.deduplicated && record.editionMixed) {
    return ["may", "repeated lines removed: the row's own header may be among them"];
  }
  if (record.cut) return cutVerdict(record);
  return undefined;
}

function cutVerdict(record: RowRecord): Reasoned {
  const whole = record.values.filter(({ text }) => text !== "").length === record.cells.length;
  if (whole || record.traits.keepsPlaces) return ["may", "the document ends in this row"];
  return ["never", "cut off: fewer values than columns"];
}

function labelVerdict(record: RowRecord, neighbours: Neighbours): Reasoned {
  if (record.table === "t4") return headVerdict(record);
  const { before, after } = neighbours;
  if (record.torn || before?.torn || after?.torn) return tornVerdict(record, neighbours);
  if (record.labelled) return labelledVerdict(record, neighbours);
  return unlabelledVerdict(record, neighbours);
}

function unlabelledVerdict(record: RowRecord, { before, after }: Neighbours): Reasoned {
  const beside = [before, after].filter((row) => row !== undefined);
  if (beside.some((row) => row.printed && !row.labelled)) {
    return ["never", "two or more unlabelled rows"];
  }
  if (!record.traits.showsRows && before !== undefined && isOneOfSeveral(before)) {
    return ["may", "two one-column rows look like one with two values"];
  }
  if (beside.length < 2) return ["may", "the unlabelled row stands at the edge of its table"];
  if (beside.some((row) => !row.labelled || row.cutInLabel)) {
    return ["never", "unlabelled, and its neighbour is missing"];
  }
  if (beside.some((row) => row.cut)) return ["may", "unlabelled, and its neighbour is cut off"];
  if (beginsBlank(record)) return ["may", "a blank in front may be the label's empty cell"];
  if (record.traits.showsRows || (isFull(record) && before !== undefined && isFull(before))) {
    return ["must", "the only unlabelled row between two recognised neighbours"];
  }
  // Counted cells, a header before it, or the bars that close a short row.
  const shows = record.traits.keepsPlaces || record.traits.closesShortRows || record.table === "t2";
  return [shows ? "may" : "never", "unlabelled, and no row end before it"];
}

function beginsBlank({ traits, values }: RowRecord): boolean {
  return !traits.realGrid && values[0]?.text === "";
}

/** A label on a line of its own is its row's between two rows that are whole; a row of one column has room for a value beside it. */
function tornVerdict(record: RowRecord, { before, after }: Neighbours): Reasoned {
  const beside = record.torn ? [before, after] : [];
  if (beside.every(isWholeRow) && isFull(record) && record.cells.length > 1 && record.labelled) {
    return ["must", "its label beside it, between two recognised neighbours"];
  }
  return ["may", "a label torn off its row"];
}

function isWholeRow(row: RowRecord | undefined): boolean {
  return row?.labelled === true && !row.torn && !row.repeated && !row.cut && isFull(row);
}

/** Table 4 has headers, or, where rows show, fifteen values right under its heading. */
function headVerdict(record: RowRecord): Reasoned {
  const { brokenHeads, showsRows } = record.traits;
  if (record.labelled) {
    return brokenHeads && !showsRows
      ? ["may", "headers broken over lines whose ends are gone"]
      : ["must", "under its headers"];
  }
  return record.underHeading && showsRows && isFull(record)
    ? ["must", "fifteen values under the heading of section four"]
    : ["may", "no header, and no row of its own under the heading"];
}

/**
 * Where the ends of rows do not show, values after a label are its own for certain only if the form's next
 * row is there: the label's own may have vanished, and the next row's label with them.
 */
function labelledVerdict(record: RowRecord, { after, second }: Neighbours): Reasoned {
  if (record.traits.showsRows || after === undefined) return ["must", "labelled"];
  if (after.cut) return ["may", "what is left of the next row's label may look like a value"];
  if (after.labelled) return ["must", "labelled"];
  if (isOneOfSeveral(record)) return ["may", "two one-column rows look like one with two values"];
  if (!after.printed) return ["may", "the form's next row is missing, and row ends do not show"];
  const one = isFull(after) && (second === undefined || second.labelled || !second.printed);
  return one ? ["must", "labelled"] : ["may", "unlabelled rows run on from this one"];
}

/** A row whose values and those of an unlabelled row after it may be several values of one cell. */
function isOneOfSeveral({ cells }: RowRecord): boolean {
  return cells.length === 1;
}

function isFull(record: RowRecord): boolean {
  return record.values.every(({ text }) => text !== "");
}

function countVerdict(record: RowRecord): Reasoned {
  if (record.extra.length > 0) return severalVerdict(record);
  if (record.traits.glued) return gluedVerdict(record);
  if (isFull(record)) return ["must", "as many values as columns"];
  if (record.cells.length === 1) return ["must", "its place shows"];
  return record.traits.keepsPlaces
    ? keptVerdict(record)
    : ["never", "fewer values than columns and no grid"];
}

/** A row with blanks whose empty cells are still to be told. */
function keptVerdict(record: RowRecord): Reasoned {
  const { fillsUpWithBars, continuesHeadless, realGrid } = record.traits;
  if (fillsUpWithBars && endsInBlanks(record)) {
    return ["may", "blanks at the row's end look like the bars that fill it up"];
  }
  if (continuesHeadless) return ["may", "blanks in a table that goes on without its header"];
  if (record.table === "t4" && !realGrid) {
    return ["may", "table 4 without a grid needs 15 values, yet kept empty cells show the place"];
  }
  return ["must", "its place shows"];
}

/** Several values in a one-column row; glued, two rules of the contract speak of it. */
function severalVerdict({ values, extra, traits }: RowRecord): Reasoned {
  const all = new Set([...values.map(({ text }) => text), ...extra]);
  if (all.size > 1) return ["never", "several unequal values in a one-column row"];
  if (!traits.glued) return ["must", "several equal values in a one-column row"];
  return all.has("0")
    ? ["may", "several glued zeros in a one-column row"]
    : ["never", "several glued values in a one-column row"];
}

/** Every blank of the row comes after its last value. */
function endsInBlanks({ values }: RowRecord): boolean {
  const blank = values.findIndex(({ text }) => text === "");
  return values.slice(blank).every(({ text }) => text === "");
}

function gluedVerdict(record: RowRecord): Reasoned {
  if (record.values.every(({ text }) => text.normalize("NFKC") === "0"))
    return ["must", "glued zeros, all there"];
  return record.cells.length === 1
    ? ["may", "one value glued to its label"]
    : ["never", "glued digits other than zeros"];
}

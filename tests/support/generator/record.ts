import type { CellName, TableId } from "#report/form/cell-names.ts";
import { threeTablesId } from "./damage/damage-ids.ts";
import type { Draft } from "./draft.ts";
import { formRows } from "./form.ts";
import type { FormRow } from "./model.ts";
import type { Piece, RowKey } from "./piece.ts";

/** What the layout of one table leaves to be seen. */
export interface TableTraits {
  /** A table with real cells. */
  readonly realGrid: boolean;
  /** A real grid, or empty cells kept: a value's column shows. */
  readonly keepsPlaces: boolean;
  /** Part of it is a table of its own without header, merged cells written as empty ones. */
  readonly continuesHeadless: boolean;
  /** Where a row ends shows even if the next has no label. */
  readonly showsRows: boolean;
  /** Rows are filled up with bars to the table's width. */
  readonly fillsUpWithBars: boolean;
  /** One value a line, and a row with fewer cells than the table is closed with bars. */
  readonly closesShortRows: boolean;
  readonly glued: boolean;
  /** Values stand in front of their labels, or labels together: nothing shows which belong together. */
  readonly valuesFirst: boolean;
  /** Table 4: its headers are broken over lines. */
  readonly brokenHeads: boolean;
  /** Repeated lines of the page were removed. */
  readonly deduplicated: boolean;
}

/** What became of one cell on its way to the page. */
export interface CellRecord {
  readonly name: CellName;
  /** As printed; `""` where nothing is. */
  readonly text: string;
  /** The number that is printed; null for an empty cell, a mark, or a figure cut in two. */
  readonly value: number | null;
  /** A sign that says nothing stands beside the number. */
  readonly isDoubtful: boolean;
  /** The agency left the cell empty, or put a mark for nothing in it. */
  readonly isEmpty: boolean;
}

/** What became of one row of the form. */
export interface RowRecord extends FormRow {
  readonly traits: TableTraits;
  /** Something of the row is on the page: its label or a value. */
  readonly printed: boolean;
  readonly labelled: boolean;
  readonly values: readonly CellRecord[];
  /** The heading of section four stands legible in front of table 4. */
  readonly underHeading: boolean;
  /** Values printed after the last column's. */
  readonly extra: readonly string[];
  /** The row is printed twice, with these other values the second time. */
  readonly differing: boolean;
  /** Its label stands on a line of its own, above or below its values. */
  readonly torn: boolean;
  /** The table is printed twice. */
  readonly repeated: boolean;
  /** The rows of the table are not all of one edition. */
  readonly editionMixed: boolean;
  /** The document ends before its end, here or elsewhere. */
  readonly documentCut: boolean;
  /** The document ends in this row. */
  readonly cut: boolean;
  /** The document ends in this row's label. */
  readonly cutInLabel: boolean;
}

export interface RecordFacts {
  readonly traits: Readonly<Record<TableId, TableTraits>>;
  /** The document ends before its end. */
  readonly isCut: boolean;
  /** The row in which the document was cut off. */
  readonly cutRow: RowKey | undefined;
  /** It ends in or right behind that row's label. */
  readonly endsInLabel: boolean;
  /** Cells of which only the beginning is left. */
  readonly truncated: ReadonlySet<CellName>;
}

/** Writes down, row by row, what is left on the page of what the report said. */
export function recordOf(draft: Draft, pieces: readonly Piece[], facts: RecordFacts): RowRecord[] {
  const { texts, spoilt, labels, heads, twice } = marksOf(pieces);
  return printedRows(draft).map((form) => {
    const key: RowKey = `${form.table}.${form.row}`;
    const labelled = form.table === "t4" ? heads.has("t4") : labels.has(key);
    const values = form.cells.map((name) => cellRecord(draft, name, { texts, spoilt, facts }));
    const row = draft.sheets
      .flatMap((sheet) => (sheet.table === form.table ? sheet.rows : []))
      .find((other) => other.row === form.row);
    return {
      ...form,
      traits: facts.traits[form.table],
      printed: labelled || values.some(({ text }) => text !== ""),
      labelled,
      values,
      underHeading: form.table === "t4" && isUnderHeading(pieces),
      extra: row?.extra ?? [],
      differing: row?.differing === true && form.cells.some((name) => twice.has(name)),
      torn: row?.torn !== undefined,
      repeated: form.cells.some((name) => twice.has(name)),
      editionMixed: draft.model.edition.startsWith("hybrid"),
      documentCut: facts.isCut,
      cut: facts.cutRow === key,
      cutInLabel: facts.endsInLabel && facts.cutRow === key && labels.get(key) === 1,
    };
  });
}

interface Marks {
  readonly texts: Map<CellName, string>;
  readonly spoilt: Map<CellName, Piece["spoilt"]>;
  /** How often each label stands on the page. */
  readonly labels: Map<RowKey, number>;
  readonly heads: Set<TableId>;
  /** Cells printed more than once. */
  readonly twice: Set<CellName>;
}

function marksOf(pieces: readonly Piece[]): Marks {
  const marks: Marks = {
    texts: new Map(),
    spoilt: new Map(),
    labels: new Map(),
    heads: new Set(),
    twice: new Set(),
  };
  for (const { text, cell, spoilt, label, head } of pieces) {
    if (cell !== undefined) {
      if (marks.texts.has(cell)) marks.twice.add(cell);
      else marks.texts.set(cell, text.trim());
      if (spoilt) marks.spoilt.set(cell, spoilt);
    }
    if (label !== undefined) marks.labels.set(label, (marks.labels.get(label) ?? 0) + 1);
    if (head !== undefined) marks.heads.add(head);
  }
  return marks;
}

function isUnderHeading(pieces: readonly Piece[]): boolean {
  return pieces.some(({ prose, text }) => prose === "heading" && /[复復複].*[诉訴]/.test(text));
}

/** The rows of the form; table 4 printed as three tables has a row in each. */
function printedRows({ model, tags }: Draft): FormRow[] {
  return formRows(model.edition).flatMap((form) => {
    if (form.table !== "t4" || !tags.has(threeTablesId)) return [form];
    return [0, 5, 10].map((from) => ({ ...form, cells: form.cells.slice(from, from + 5) }));
  });
}

function cellRecord(draft: Draft, name: CellName, { texts, spoilt, facts }: Printed): CellRecord {
  const text = texts.get(name) ?? "";
  const value = draft.model.figures.get(name)?.value ?? null;
  const state = spoilt.get(name);
  const whole = text !== "" && !facts.truncated.has(name) && state !== "unread";
  const isEmpty = value === null && state === undefined;
  return { name, text, value: whole ? value : null, isDoubtful: state === "doubtful", isEmpty };
}

interface Printed {
  readonly texts: ReadonlyMap<CellName, string>;
  readonly spoilt: ReadonlyMap<CellName, Piece["spoilt"]>;
  readonly facts: RecordFacts;
}

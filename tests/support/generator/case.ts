import type { TableId } from "#report/form/cell-names.ts";
import { type Draft, draftOf } from "./draft.ts";
import { type Encoding, encoded, encodingOf } from "./encode.ts";
import { type ExpectedCell, expectedCells } from "./expected.ts";
import { type ExpectedDocument, expectedDocument } from "./expected-document.ts";
import { type HtmlHabit, htmlHabitOf } from "./html/habit.ts";
import { htmlPage } from "./html/page.ts";
import type { Tear, TextLayout } from "./layouts/row-writers.ts";
import { tearOf } from "./layouts/tear.ts";
import type { PrintedEdition } from "./model.ts";
import type { Piece } from "./piece.ts";
import { type Random, randomOf } from "./random.ts";
import { type RecordFacts, type RowRecord, recordOf, type TableTraits } from "./record.ts";
import { type Tears, textPage } from "./write-text.ts";

/** One generated document and what a reader may make of it. */
export interface GeneratedCase {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: Encoding;
  /** The rows of the paper on variants it stands for. */
  readonly tags: readonly string[];
  readonly record: readonly RowRecord[];
  readonly cells: readonly ExpectedCell[];
  readonly document: ExpectedDocument;
}

const textLayouts = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "L"] as const;
const mixable = ["A", "B", "C", "D", "E", "H", "I", "L"] as const;

/** Case `number` under `seed`: depends on the two alone. */
export function generatedCase(seed: number, number: number): GeneratedCase {
  const random = randomOf(seed, number);
  const edition = random.pick<PrintedEdition>(["2021", "2021", "2021", "2019-trial", "hybrid"]);
  const draft = draftOf(edition, random);
  const { pieces, traits } = random.chance(0.25) ? asWebPage(draft, random) : asText(draft, random);
  const facts: RecordFacts = { traits, cutRow: undefined, truncated: new Set() };
  const record = recordOf(draft, pieces, facts);
  const text = pieces.map((piece) => piece.text).join("");
  const encoding = encodingOf(random);
  return {
    number,
    bytes: encoded(text, encoding),
    text,
    encoding,
    tags: [...draft.tags],
    record,
    cells: expectedCells(record),
    document: expectedDocument(draft),
  };
}

interface Page {
  readonly pieces: Piece[];
  readonly traits: Readonly<Record<TableId, TableTraits>>;
}

function asText(draft: Draft, random: Random): Page {
  const tears = tearsOf(draft, random);
  if (tears.t2.layout === "G") for (const { table } of draft.sheets) draft.absent.add(table);
  for (const tear of Object.values(tears)) draft.tags.add(`layout.${tear.layout}`);
  const pieces = textPage(draft, tears, random);
  const traits = { t2: traitsOf(tears.t2), t3: traitsOf(tears.t3), t4: traitsOf(tears.t4) };
  return { pieces, traits };
}

function tearsOf(draft: Draft, random: Random): Tears {
  if (random.chance(0.2)) {
    draft.tags.add("layout.mixed");
    const own = () => tearOf(random.pick<TextLayout>(mixable), random);
    return { t2: own(), t3: own(), t4: own() };
  }
  const tear = tearOf(random.pick<TextLayout>(textLayouts), random);
  return { t2: tear, t3: tear, t4: tear };
}

function traitsOf({ layout, keepsPlaces }: Tear): TableTraits {
  return {
    keepsPlaces,
    showsRows: layout !== "A" && layout !== "D" && layout !== "F",
    glued: layout === "J",
    deduplicated: layout === "F",
  };
}

function asWebPage(draft: Draft, random: Random): Page {
  const habit = htmlHabitOf(random);
  draft.tags.add(habit.paragraphs ? "layout.A" : "layout.K");
  const trait = htmlTraits(habit);
  return {
    pieces: htmlPage(draft, habit, random),
    traits: { t2: trait, t3: trait, t4: trait },
  };
}

function htmlTraits({ paragraphs }: HtmlHabit): TableTraits {
  return { keepsPlaces: !paragraphs, showsRows: !paragraphs, glued: false, deduplicated: false };
}

import type { CellName } from "#report/form/cell-names.ts";
import { cutId, damageDraft, pageDamages } from "./damage/catalogue.ts";
import { cutOff } from "./damage/cut.ts";
import { type Draft, draftOf } from "./draft.ts";
import { type Encoding, encoded, encodingOf } from "./encode.ts";
import { type ExpectedCell, expectedCells } from "./expected.ts";
import { type ExpectedDocument, expectedDocument } from "./expected-document.ts";
import { htmlPage } from "./html/page.ts";
import { printedEditions } from "./model.ts";
import { nonReportOf } from "./others/non-reports.ts";
import { isWords, type Piece } from "./piece.ts";
import { layoutsOf, type Plan, planOf, traitsOf } from "./plan.ts";
import { type Random, randomOf } from "./random.ts";
import { type RecordFacts, type RowRecord, recordOf } from "./record.ts";
import { figureTags } from "./tags.ts";
import { textPage } from "./write-text.ts";

/** A half-open range of characters. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** One generated document and what a reader may make of it. */
export interface GeneratedCase {
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Empty for a file that is not text. */
  readonly text: string;
  readonly encoding: Encoding | "binary";
  /** The rows of the paper on variants it stands for. */
  readonly tags: readonly string[];
  readonly record: readonly RowRecord[];
  readonly cells: readonly ExpectedCell[];
  /** Where each cell's figure stands in `text`, white space included; a table printed twice gives two. */
  readonly spans: ReadonlyMap<CellName, readonly TextSpan[]>;
  readonly document: ExpectedDocument;
}

/** Case `number` under `seed`: depends on the two alone. */
export function generatedCase(seed: number, number: number): GeneratedCase {
  const random = randomOf(seed, number);
  return random.chance(0.12) ? nonReportCase(number, random) : reportCase(number, random);
}

function nonReportCase(number: number, random: Random): GeneratedCase {
  const { kind, text } = nonReportOf(random);
  const encoding = encodingOf(random);
  const document: ExpectedDocument = {
    editions: [kind.edition],
    years: "any",
    agencies: "any",
    agencyStated: false,
    warning: kind.warning,
    signedOn: "any",
  };
  const bytes = encoded(text, encoding);
  return {
    number,
    bytes,
    text,
    encoding,
    tags: [kind.id],
    record: [],
    cells: [],
    spans: new Map(),
    document,
  };
}

function reportCase(number: number, random: Random): GeneratedCase {
  const edition = random.pick(printedEditions);
  const draft = draftOf(edition, random);
  const plan = planOf(random);
  damageDraft(draft, plan, random);
  const page = pageOf(draft, plan, random);
  const record = recordOf(draft, page.pieces, page);
  const text = page.pieces.map((piece) => piece.text).join("");
  const encoding = encodingOf(random);
  return {
    number,
    bytes: encoded(text, encoding),
    text,
    encoding,
    tags: tagsOf(draft, plan),
    record,
    cells: expectedCells(record),
    spans: spansOf(page.pieces),
    document: expectedDocument(draft, {
      pieces: page.pieces,
      isDeduplicated: page.traits.t2.deduplicated,
      isApart: page.traits.t2.valuesFirst,
    }),
  };
}

function spansOf(pieces: readonly Piece[]): Map<CellName, TextSpan[]> {
  const spans = new Map<CellName, TextSpan[]>();
  let start = 0;
  for (const { text, cell } of pieces) {
    const end = start + text.length;
    if (cell !== undefined) spans.set(cell, [...(spans.get(cell) ?? []), { start, end }]);
    start = end;
  }
  return spans;
}

function tagsOf(draft: Draft, plan: Plan): string[] {
  const heads = plan.kind === "text" ? plan.tears.t4.disputeHeads : "whole";
  const broken = heads === "whole" ? [] : [`disputes.${heads.replace(" ", "-")}`];
  const layouts = [...layoutsOf(plan)].map((layout) => `layout.${layout}`);
  const mixed = layouts.length > 1 ? ["layout.mixed"] : [];
  const none = draft.tags.size === 0 ? ["none"] : [];
  return [...layouts, ...mixed, ...broken, ...draft.tags, ...none, ...figureTags(draft.model)];
}

interface Page extends RecordFacts {
  readonly pieces: Piece[];
}

function pageOf(draft: Draft, plan: Plan, random: Random): Page {
  if (layoutsOf(plan).has("G")) for (const { table } of draft.sheets) draft.absent.add(table);
  const written =
    plan.kind === "html"
      ? htmlPage(draft, plan.habit, random)
      : textPage(draft, plan.tears, random);
  const pieces = random.chance(0.35) ? written.map(withFullMarks) : written;
  const damaged = damagePage({ draft, plan }, pieces, random);
  const traits = traitsAfter(plan, draft);
  if (!random.chance(0.06)) {
    return {
      pieces: damaged,
      traits,
      isCut: false,
      cutRow: undefined,
      endsInLabel: false,
      truncated: new Set(),
    };
  }
  draft.tags.add(cutId);
  return { ...cutOff(damaged, draft.model.edition, random), traits };
}

function damagePage(
  { draft, plan }: { readonly draft: Draft; readonly plan: Plan },
  pieces: Piece[],
  random: Random,
): Piece[] {
  if (!random.chance(0.2)) return pieces;
  const damage = random.pick(pageDamages);
  const damaged = damage.apply(pieces, random, plan);
  if (damaged === undefined) return pieces;
  draft.tags.add(damage.id);
  return damaged;
}

/** On one line, rows of layouts without bars run into each other. */
function traitsAfter(plan: Plan, { tags }: Draft): RecordFacts["traits"] {
  const traits = traitsOf(plan);
  if (!tags.has("page.one-line")) return traits;
  const hidden = { showsRows: false };
  return {
    t2: { ...traits.t2, ...hidden },
    t3: { ...traits.t3, ...hidden },
    t4: { ...traits.t4, ...hidden },
  };
}

const fullMarks: Readonly<Record<string, string>> = {
  "(": "（",
  ")": "）",
  ",": "，",
  ":": "：",
  ";": "；",
};

/** Brackets and commas as Chinese pages have them; values keep theirs. */
function withFullMarks(piece: Piece): Piece {
  if (!isWords(piece) || piece.prose === "chrome") return piece;
  return {
    ...piece,
    text: piece.text.replace(/(?<!&[a-z]+)[(),:;]/g, (mark) => fullMarks[mark] ?? mark),
  };
}

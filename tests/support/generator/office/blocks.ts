import type { TableId } from "#report/form/cell-names.ts";
import { scriptDamage } from "../damage/script.ts";
import type { Draft } from "../draft.ts";
import type { Piece } from "../piece.ts";
import type { Random } from "../random.ts";
import type { Sheet } from "../sheet.ts";
import { type PlacedTable, placedTable } from "./placed-table.ts";

/** What an office document holds, in reading order, before a format writes it. */
export type OfficeBlock =
  | { readonly kind: "line"; readonly piece: Piece; readonly role: LineRole }
  | { readonly kind: "table"; readonly table: PlacedTable }
  | { readonly kind: "image"; readonly table: TableId };

export type LineRole = "title" | "heading" | "paragraph" | "chrome";

const tableOfSection: readonly (TableId | undefined)[] = [undefined, "t2", "t3", "t4"];

/** The draft as blocks; one document in eight is in another script. */
export function officeBlocks(draft: Draft, random: Random): OfficeBlock[] {
  const line = (role: LineRole) => (text: string) => lineOf(text, role);
  const blocks = [
    ...(random.chance(0.15) ? draft.before.map(line("chrome")) : []),
    ...draft.title.map(line("title")),
    ...draft.preface.map(line("paragraph")),
    ...draft.sections.flatMap((section, index) => [
      ...(section.heading === "" ? [] : [lineOf(section.heading, "heading")]),
      ...tableBlocks(draft, tableOfSection[index]),
      ...section.paragraphs.map(line("paragraph")),
    ]),
    ...draft.after.map(line("chrome")),
  ];
  if (!random.chance(0.12)) return blocks;
  const damage = random.pick(scriptDamage);
  const changed = damage.apply(piecesOf(blocks), random, { kind: "text", tears: noTears });
  if (changed === undefined) return blocks;
  draft.tags.add(damage.id);
  return withPieces(blocks, changed);
}

function lineOf(text: string, role: LineRole): OfficeBlock {
  return { kind: "line", role, piece: { text, prose: role } };
}

function tableBlocks(draft: Draft, table: TableId | undefined): OfficeBlock[] {
  if (table === undefined) return [];
  if (draft.absent.has(table)) return [{ kind: "image", table }];
  return draft.sheets
    .filter((sheet) => sheet.table === table)
    .flatMap((sheet) => [...captionOf(sheet), { kind: "table", table: placedTable(sheet) }]);
}

function captionOf({ table, caption }: Sheet): OfficeBlock[] {
  if (caption === undefined) return [];
  return [{ kind: "line", role: "paragraph", piece: { text: caption, head: table } }];
}

/** A table stands there twice. */
export function isRepeated(blocks: readonly OfficeBlock[]): boolean {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table.id] : []));
  return new Set(tables).size < tables.length;
}

/** Everything that is printed, marked, in reading order. */
export function piecesOf(blocks: readonly OfficeBlock[]): Piece[] {
  return blocks.flatMap((block) => {
    if (block.kind === "line") return [block.piece];
    return block.kind === "table" ? block.table.cells.map(({ piece }) => piece) : [];
  });
}

/** The same blocks with other pieces in their places. */
function withPieces(blocks: readonly OfficeBlock[], pieces: readonly Piece[]): OfficeBlock[] {
  const left = pieces[Symbol.iterator]();
  const next = (piece: Piece): Piece => left.next().value ?? piece;
  return blocks.map((block): OfficeBlock => {
    if (block.kind === "line") return { ...block, piece: next(block.piece) };
    if (block.kind === "image") return block;
    const cells = block.table.cells.map((cell) => ({ ...cell, piece: next(cell.piece) }));
    return { ...block, table: { ...block.table, cells } };
  });
}

const noTear = {
  layout: "C",
  keepsPlaces: true,
  padsLastRow: false,
  padOnOwnLine: false,
  showsCovered: false,
  collapsesEmpty: false,
  breaksInEmpty: false,
  tornAsE: undefined,
  commonWidth: undefined,
  barFirst: "own line",
  disputeHeads: "whole",
  markdown: { tables: "one", spares: false, rule: "---", caption: "" },
} as const;
const noTears = { t2: noTear, t3: noTear, t4: noTear };

import type { Draft } from "../draft.ts";
import type { Piece } from "../piece.ts";
import type { Plan } from "../plan.ts";
import type { Random } from "../random.ts";
import type { SheetCell } from "../sheet.ts";

/** One row of sections 2 and 3 of the paper on variants, or a loss the task names besides. */
export interface Damage {
  readonly id: string;
  /** The row of the paper, shortened. */
  readonly row: string;
  /** What comes of a page turned into text: in a file of an office program it cannot be. */
  readonly inTextAlone?: true;
  /** Damages the draft in place; false where there is nothing of the kind to damage. */
  readonly apply: (draft: Draft, random: Random, plan: Plan) => boolean;
}

/** Damage to a page already laid out. */
export interface PageDamage {
  readonly id: string;
  readonly row: string;
  /** The damaged page, or undefined where this kind of page cannot have the damage. */
  readonly apply: (pieces: readonly Piece[], random: Random, plan: Plan) => Piece[] | undefined;
}

/** Every cell of every table. */
export function cellsIn(draft: Draft): SheetCell[] {
  return draft.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}

/** Puts `change` on the text of each cell of a role; true if any text is now another. */
export function rewrite(
  draft: Draft,
  role: SheetCell["role"],
  change: (text: string) => string,
): boolean {
  let changed = false;
  for (const cell of cellsIn(draft)) {
    if (cell.role !== role) continue;
    const text = change(cell.text);
    changed ||= text !== cell.text;
    cell.text = text;
  }
  return changed;
}

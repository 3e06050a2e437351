import type { Queryable } from "#platform/db/queryable.ts";
import { type CellMoved, cellsMoved } from "../check/cells-moved.ts";
import {
  type FiledKind,
  kindOfCell,
  type RecordChanged,
  recordsChanged,
} from "../data/records-changed.ts";
import type { Workplace } from "./load-workplace.ts";

export interface KindChanged extends FiledKind {
  readonly records: readonly RecordChanged[];
}

export interface ChangesSince {
  /** When it was sent round. */
  readonly since: string;
  readonly cells: readonly CellMoved[];
  /** Of the kinds that fill these cells: what became of their records since. */
  readonly kinds: readonly KindChanged[];
}

/** More records are looked up in their list. */
const mostNamed = 200;

/**
 * What a report that was sent round would say otherwise if it were compiled today, and the records behind that; `undefined`: it is
 * being written.
 */
export async function changesSince(
  db: Queryable,
  { draft, sent, compiled }: Workplace,
): Promise<ChangesSince | undefined> {
  const { submittedAt: since, year } = draft;
  if (since === null || !sent) return;
  const cells = cellsMoved(sent, compiled.report.cells);
  const named = new Map(cells.map(({ cell }) => [kindOfCell(cell).kind, kindOfCell(cell)]));
  const agencies = compiled.agencies.map(({ id }) => id);
  const kinds = [...named.values()].map(async (kind) => ({
    ...kind,
    records: await recordsChanged(db, {
      kind: kind.kind,
      agencies,
      year,
      since,
      limit: mostNamed,
    }),
  }));
  return { since, cells, kinds: await Promise.all(kinds) };
}

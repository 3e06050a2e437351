import { useState } from "react";
import type { CellName } from "#report/form/cell-names.ts";

/** A cell that somebody has set and not saved. */
export interface PendingCell {
  readonly cell: CellName;
  readonly value: number | null;
  readonly reason: string;
}

/** Cells set by hand, kept while versions come and go, until they are saved or dropped. */
export function useCorrections() {
  const [pending, setPending] = useState<readonly PendingCell[]>([]);
  return {
    pending,
    set: (one: PendingCell) =>
      setPending((all) => [...all.filter(({ cell }) => cell !== one.cell), one]),
    drop: (cell: CellName) => setPending((all) => all.filter((one) => one.cell !== cell)),
    dropAll: () => setPending([]),
  };
}

export type Corrections = ReturnType<typeof useCorrections>;

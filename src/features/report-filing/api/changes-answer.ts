import type { CellMoved } from "../check/cells-moved.ts";
import type { FiledKind, RecordChanged } from "../data/records-changed.ts";

/** What has changed since a report was sent round, as the office's screen gets it. */
export interface ChangesAnswer {
  /** `null`: it is being written. */
  readonly since: string | null;
  readonly cells: readonly CellMoved[];
  readonly kinds: readonly KindChangedTold[];
}

export interface KindChangedTold extends FiledKind {
  readonly count: number;
  /** `null` for who may not see records of the kind. */
  readonly records: readonly RecordChanged[] | null;
}

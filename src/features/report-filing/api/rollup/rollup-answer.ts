import type { CellName } from "#report/form/cell-names.ts";
import type { RollupCell } from "../../rollup/add-up.ts";
import type { RollupAgency } from "../../rollup/rollup-agency.ts";
import type { RollupQuestion } from "../../rollup/rollup-question.ts";

/** Reports added up (汇总) as the office's screen gets them. */
export interface RollupTold {
  readonly agencies: readonly RollupAgency[];
  readonly questions: readonly RollupQuestion[];
  readonly cells: readonly RollupCell[];
}

/** What one cell adds up. */
export interface RollupPartsTold {
  readonly cell: CellName;
  readonly parts: readonly {
    readonly agencyId: number;
    /** `null`: it has no certain figure. */
    readonly value: number | null;
  }[];
}

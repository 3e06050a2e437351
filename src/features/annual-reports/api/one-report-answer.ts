import type { FiledReport } from "../check-columns.ts";
import type { StoredCorrection } from "../data/keeping/corrections.ts";
import type { KeptReport, VersionOfYear } from "../data/keeping/find-kept.ts";

/** `GET /api/annual-reports/:id`. */
export interface OneReportAnswer {
  readonly report: KeptReport;
  /** Of that agency and year, the last first. */
  readonly versions: readonly VersionOfYear[];
  /** Cells that someone set. */
  readonly corrections: readonly StoredCorrection[];
  /** Last year's, which it is compared with. */
  readonly previous: FiledReport | null;
}

import type { DocumentFile } from "../../data/life/load-file.ts";
import type { StepRow } from "../../data/life/steps.ts";
import type { StepRefused } from "../../domain/life/decide-step.ts";
import type { Bindings } from "../../domain/life/required.ts";
import type { LifeStep, PriorStep, RecordedStep } from "../../domain/life/step.ts";
import type { PlannedFormRow } from "../../life/plan-interpretation.ts";
import type { ClockTold, FileShown } from "../../life/show-file.ts";

/** A file as its list shows it. */
export interface FileLine extends Omit<DocumentFile, "begunById"> {
  /** The last step that stands. */
  readonly reached: RecordedStep | null;
  readonly next: LifeStep | null;
  /** The limit that is nearest, of those that run. */
  readonly clock: ClockTold | null;
}

/** What `GET /api/document-files` answers. */
export interface FilesAnswer {
  readonly files: readonly FileLine[];
  readonly next?: string;
}

/** What `GET /api/document-files/:file` answers. */
export interface FileAnswer {
  readonly file: Omit<DocumentFile, "begunById">;
  /** Every step that was recorded, those taken back too. */
  readonly steps: readonly Omit<StepRow, "recordedById">[];
  readonly required: readonly PriorStep[];
  readonly bound: Bindings;
  readonly next: LifeStep | null;
  /** What stands against each step now; what is not named can be taken. */
  readonly against: Readonly<Partial<Record<RecordedStep, StepRefused>>>;
  readonly clocks: readonly ClockTold[];
  readonly plan: readonly PlannedFormRow[];
  readonly interpretations: FileShown["interpretations"];
  /** Whether who asks began it, and so does not review it. */
  readonly isOwnWork: boolean;
}

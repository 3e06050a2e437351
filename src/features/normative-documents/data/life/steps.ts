import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Step } from "../../domain/life/step.ts";

/** A step as it was recorded; one that was taken back stays readable. */
export interface StepRow extends Step {
  readonly id: number;
  readonly recordedBy: string;
  readonly recordedById: number;
  readonly recordedAt: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
  readonly undoneBecause: string | null;
  /** 佐证材料: its name, where there is one. */
  readonly fileName: string | null;
}

/** The steps of a file, as they were recorded. */
export async function stepsOf(db: Queryable, fileId: number): Promise<readonly StepRow[]> {
  const { rows } = await sql<StepRow>`
    select step.id, step.step, step.on_day as "on", step.from_on as "fromOn", step.by_whom as "by", step.result, step.says,
      step.because, step.opinions, step.adopted, step.recorded_by as "recordedBy", step.recorded_by_id as "recordedById",
      step.recorded_at as "recordedAt", step.undone_by as "undoneBy", step.undone_at as "undoneAt",
      step.undone_because as "undoneBecause", proof.name as "fileName"
    from document_step as step left join stored_file as proof on proof.id = step.file_ref
    where step.file_id = ${fileId} order by step.id`.execute(db);
  return rows;
}

/** Those that stand. */
export function standing(steps: readonly StepRow[]): readonly StepRow[] {
  return steps.filter(({ undoneAt }) => undoneAt === null);
}

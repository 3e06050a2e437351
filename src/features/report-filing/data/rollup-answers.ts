import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { FilingTables } from "./tables.ts";

export type RollupAnswerWord = "included" | "own" | "joint" | "separate";

/** What somebody said to a question of adding up. */
export interface RollupAnswer {
  readonly question: string;
  readonly answer: RollupAnswerWord;
  readonly by: string;
  readonly at: string;
}

/** Whose reports are added up, of which year. */
export interface RollupOf {
  readonly agencyId: number;
  readonly year: number;
}

/** The answers that hold, by their questions. */
export async function rollupAnswers(
  db: Queryable,
  { agencyId, year }: RollupOf,
): Promise<ReadonlyMap<string, RollupAnswer>> {
  const rows = await db
    .withTables<FilingTables>()
    .selectFrom("report_rollup_answer")
    .distinctOn("question")
    .select(["question", "answer", "answered_by as by", "answered_at as at"])
    .where("agency_id", "=", agencyId)
    .where("year", "=", year)
    .orderBy("question")
    .orderBy("id", "desc")
    .execute();
  return new Map(rows.map((row) => [row.question, row]));
}

export async function addRollupAnswer(
  trx: Transaction,
  { agencyId, year }: RollupOf,
  { question, answer, by }: Omit<RollupAnswer, "at">,
): Promise<void> {
  await trx
    .withTables<FilingTables>()
    .insertInto("report_rollup_answer")
    .values({ agency_id: agencyId, year, question, answer, answered_by: by })
    .execute();
}

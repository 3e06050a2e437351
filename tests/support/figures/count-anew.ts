import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Figure } from "#platform/figures/figure.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { readFigures } from "#platform/figures/read-figures.ts";

/** Figures counted from the records, as if no sum were kept. */
export async function countAnew(
  db: Queryable,
  figures: readonly Figure[],
  asked: FiguresAsked,
): Promise<ReadonlyMap<string, number>> {
  const trx = await db.startTransaction().execute();
  try {
    await sql`delete from kept_figure`.execute(trx);
    return await readFigures(trx, figures, asked);
  } finally {
    await trx.rollback().execute();
  }
}

import { sql } from "kysely";
import { z } from "zod";
import type { Queryable } from "#platform/db/queryable.ts";

const answersSchema = z.array(
  z.object({ kind: z.string(), quote: z.string(), reason: z.string(), by: z.string() }),
);

/** Findings that stayed with a reason, as the signers of a chain were told; none is kept of what was returned or taken back. */
export async function answersOfReview(
  db: Queryable,
  signingId: number,
): Promise<z.infer<typeof answersSchema>> {
  const { rows } = await sql<{ readonly answers: unknown }>`
    select coalesce((select sent from item_version where signing_id = chain.id limit 1),
      (select sent from item_draft where id = chain.subject_id and chain.state in ('open', 'signed')))::json->'answers' as answers
    from signing as chain where chain.id = ${signingId} and chain.subject_kind = 'item-draft'`.execute(
    db,
  );
  return answersSchema.parse(rows[0]?.answers ?? []);
}

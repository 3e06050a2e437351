import type { Queryable } from "#platform/db/queryable.ts";
import type { FilingTables } from "./tables.ts";

/** What was sent round of an agency's report, and the public version made of it. */
export interface DraftSent {
  readonly agencyId: number;
  readonly content: string;
  readonly reportId: number | null;
}

/** Reports of a year that are being signed, signed or public. */
export async function draftsSent(
  db: Queryable,
  { agencies, year }: { readonly agencies: readonly number[]; readonly year: number },
): Promise<readonly DraftSent[]> {
  const rows = await db
    .withTables<FilingTables>()
    .selectFrom("report_draft")
    .select(["agency_id as agencyId", "content", "report_id as reportId"])
    .where("agency_id", "in", [...agencies])
    .where("year", "=", year)
    .where("content", "is not", null)
    .execute();
  return rows.flatMap(({ content, ...row }) => (content === null ? [] : [{ ...row, content }]));
}

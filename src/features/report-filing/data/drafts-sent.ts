import type { Queryable } from "#platform/db/queryable.ts";
import type { FigureScope } from "../domain/scope.ts";
import type { FilingTables } from "./tables.ts";

/** A draft that was sent round or is public: what stands of it, and the public version made of it. */
export interface DraftSent {
  readonly agencyId: number;
  readonly scope: FigureScope;
  /** `null`: it is written again, to correct the public version. */
  readonly content: string | null;
  readonly reportId: number | null;
}

/** Reports of a year that are being signed, signed, public or corrected. */
export function draftsSent(
  db: Queryable,
  { agencies, year }: { readonly agencies: readonly number[]; readonly year: number },
): Promise<readonly DraftSent[]> {
  return db
    .withTables<FilingTables>()
    .selectFrom("report_draft")
    .select(["agency_id as agencyId", "scope", "content", "report_id as reportId"])
    .where("agency_id", "in", [...agencies])
    .where("year", "=", year)
    .where((eb) => eb.or([eb("content", "is not", null), eb("report_id", "is not", null)]))
    .execute();
}

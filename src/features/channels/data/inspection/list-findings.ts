import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FindingKind } from "../../domain/inspection/finding-kind.ts";

/** A finding with what shows it. */
export interface FindingLine {
  readonly id: number;
  readonly kind: FindingKind;
  readonly page: string;
  readonly target: string;
  readonly text: string;
  readonly snapshot: string;
  readonly pages: number;
  readonly foundAt: string;
  readonly dismissedBy: string | null;
  readonly dismissedBecause: string | null;
}

export interface FindingsAsked {
  readonly inspectionId: number;
  /** None: every kind. */
  readonly kinds?: readonly string[] | undefined;
  readonly after?: number | undefined;
  readonly limit: number;
}

/** Findings of an inspection that the caller may see, in the order in which they were found. */
export async function listFindings(
  db: Queryable,
  { inspectionId, kinds, after = 0, limit }: FindingsAsked,
): Promise<readonly FindingLine[]> {
  const { rows } = await sql<FindingLine>`
    select id, kind, page, target, text, snapshot, pages, found_at as "foundAt", dismissed_by as "dismissedBy",
      dismissed_because as "dismissedBecause"
    from site_inspection_finding
    where inspection_id = ${inspectionId} and id > ${after}
      and (${kinds === undefined}::boolean or kind = any (${[...(kinds ?? [])]}::text[]))
    order by id limit ${limit}`.execute(db);
  return rows;
}

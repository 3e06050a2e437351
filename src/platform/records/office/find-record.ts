import { type QueryExecutorProvider, sql } from "kysely";
import { type AgencyScope, isInScope } from "../../auth/agency-scope.ts";

/** What every record has. */
export interface RecordFound {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly isOfOffice: boolean;
  readonly voidedAt: string | null;
  readonly voidedBecause: string | null;
  readonly madeAt: string;
}

/** A record of somebody's agencies. */
export async function findRecord(
  db: QueryExecutorProvider,
  scope: AgencyScope,
  { table, id }: { readonly table: string; readonly id: number },
): Promise<RecordFound | undefined> {
  const { rows } = await sql<RecordFound>`
    select record.id, agency_id as "agencyId", agency.name as "agencyName", is_of_office as "isOfOffice",
      voided_at as "voidedAt", voided_because as "voidedBecause", made_at as "madeAt"
    from ${sql.table(table)} as record join agency on agency.id = record.agency_id
    where record.id = ${id} and ${isInScope(scope, "agency_id")}`.execute(db);
  return rows[0];
}

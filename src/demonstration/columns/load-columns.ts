import { addDemonstrationColumns } from "#features/catalogue/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { standingAgencies } from "../staff/agency-people.ts";
import { columnsOf } from "./columns-of.ts";

/** Every so manieth agency has told why one of its columns rests. */
const stating = 4;

/** Columns (栏目) of the county's agencies, some of them overdue, some empty, some with a statement. Done again it changes nothing. */
export async function loadColumns(
  db: Queryable,
  {
    agencies,
    today,
  }: { readonly agencies: ReadonlyMap<string, number>; readonly today: LocalDate },
): Promise<void> {
  for (const [at, agency] of standingAgencies().entries()) {
    const agencyId = agencies.get(agency.name);
    if (agencyId === undefined || agency.years === null) continue;
    await addDemonstrationColumns(db, {
      ...{ agencyId, today, columns: columnsOf(agency) },
      reason: at % stating === 0 ? "这段时间没有产生应当公开的信息" : undefined,
    });
  }
}

import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { supervisingAgency } from "./supervising-agency.ts";

/** Whom a report is handed in to with a letter: an agency, or an office above that is not of this installation. */
export type Addressee = { readonly agencyId: number } | { readonly name: string };

/**
 * 报送函's addressee, by the kind of agency: a government's report, which its own office publishes (条例第四十九条第二款), goes to the
 * office of the government above; any other's to who supervises it. `undefined`: nobody does.
 */
export async function letterAddressee(
  db: Queryable,
  agencyId: number,
): Promise<Addressee | undefined> {
  const { rows } = await sql<{ readonly kind: string; readonly above: number | null }>`
    select own.kind, (select parent.id from agency as parent
      where parent.id = own.parent_id and parent.kind = 'government') as above
    from agency as own where own.id = ${agencyId}`.execute(db);
  const [own] = rows;
  if (own?.kind !== "government") return asAgency(await supervisingAgency(db, agencyId));
  if (own.above === null) return { name: officeAbove };
  return asAgency((await supervisingAgency(db, own.above)) ?? own.above);
}

const officeAbove = "上一级人民政府政府信息公开工作主管部门";

function asAgency(agencyId: number | undefined): Addressee | undefined {
  return agencyId === undefined ? undefined : { agencyId };
}

import { type RawBuilder, sql } from "kysely";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { keepFormerParents, type ParentToBe } from "../tree/former-parents.ts";

export interface AgencyToEnd {
  readonly id: number;
  readonly on: LocalDate;
  /** Who stands over those below from then on; `undefined`: who stood over the agency. */
  readonly heir: number | undefined;
}

/** Ends an agency (撤销): those below it stand under another, and its sections have their last day. */
export async function endAgency(trx: Transaction, ending: AgencyToEnd): Promise<void> {
  const { id, on } = ending;
  await sql`update agency set dissolved_on = ${on} where id = ${id}`.execute(trx);
  const parents = await overThoseBelow(trx, ending, "parent_id");
  await keepFormerParents(trx, parents, on);
  await putUnder(trx, parents, "parent_id");
  await putUnder(trx, await overThoseBelow(trx, ending, "supervisor_id"), "supervisor_id");
  const lastDay = addDays(on, -1);
  await sql`update agency_section set until_on = greatest(${lastDay}::date, from_on)
    where agency_id = ${id} and until_on is null`.execute(trx);
}

type Relation = "parent_id" | "supervisor_id";

/** Who is to stand over each that the agency stood over: the heir, unless it stands below that one itself. */
async function overThoseBelow(
  trx: Transaction,
  { id, heir }: AgencyToEnd,
  relation: Relation,
): Promise<readonly ParentToBe[]> {
  const column = sql.ref(relation);
  const { rows } = await sql<ParentToBe>`
    with recursive over_heir (id) as (
      select ${heir ?? null}::integer
      union
      select agency.${column} from over_heir join agency using (id)
    )
    select below.id, case when ${heir ?? null}::integer is null or below.id in (select id from over_heir where id is not null)
      then (select ${column} from agency where id = ${id}) else ${heir ?? null}::integer end as "parentId"
    from agency as below where ${isBelow(relation, id)} order by below.id`.execute(trx);
  return rows;
}

function isBelow(relation: Relation, id: number): RawBuilder<unknown> {
  return sql`below.${sql.ref(relation)} = ${id} and below.dissolved_on is null`;
}

async function putUnder(
  trx: Transaction,
  moved: readonly ParentToBe[],
  relation: Relation,
): Promise<void> {
  await sql`update agency set ${sql.ref(relation)} = moved.over
    from unnest(${moved.map(({ id }) => id)}::integer[],
      ${moved.map(({ parentId }) => parentId)}::integer[]) as moved (id, over)
    where agency.id = moved.id`.execute(trx);
}

/** How many agencies in force stand right below one (上级), and how many sections it has. */
export async function belowAndSections(
  db: Queryable,
  id: number,
): Promise<{ readonly below: number; readonly supervised: number; readonly sections: number }> {
  const { rows } = await sql<{ below: number; supervised: number; sections: number }>`
    select (select count(*)::int from agency as below where ${isBelow("parent_id", id)}) as below,
      (select count(*)::int from agency as below where ${isBelow("supervisor_id", id)}) as supervised,
      (select count(*)::int from agency_section where agency_id = ${id} and until_on is null) as sections`.execute(
    db,
  );
  return rows[0] ?? { below: 0, supervised: 0, sections: 0 };
}

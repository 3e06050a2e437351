import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { AccountsDb } from "../data/tables.ts";

/** What people are in an agency that ends on a day, and what was made for programs of it. */
export interface HeldThere {
  readonly people: number;
  readonly delegations: number;
  readonly tokens: number;
  readonly roles: readonly { readonly role: string; readonly count: number }[];
}

export async function heldThere(
  db: AccountsDb,
  { agencyId, on }: { readonly agencyId: number; readonly on: LocalDate },
): Promise<HeldThere> {
  const { rows } = await sql<HeldThere>`
    with held as (
      select * from person_role where agency_id = ${agencyId} and ended_at is null
        and (until_on is null or until_on >= ${on})
    )
    select (select count(distinct person_id)::int from held) as people,
      (select count(*)::int from delegation where role_id in (select id from held) and ended_at is null
        and until_on >= ${on}) as delegations,
      (select count(*)::int from api_token where agency_id = ${agencyId} and ended_at is null) as tokens,
      (select coalesce(jsonb_agg(jsonb_build_object('role', role, 'count', count) order by role), '[]')
        from (select role, count(*)::int as count from held group by role) as counted) as roles`.execute(
    db,
  );
  return rows[0] ?? { people: 0, delegations: 0, tokens: 0, roles: [] };
}

import { type SqlBool, sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ReorganisationTold, Standing } from "../../domain/reorganisation/told.ts";

/** A reorganisation as the office lists it, by the names of today. */
export interface ReorganisationLine extends ReorganisationTold, Standing {
  readonly id: number;
  readonly basis: string | null;
  readonly registeredBy: string;
  readonly registeredAt: string;
  readonly cancelledBy: string | null;
}

export interface ReorganisationsAsked {
  readonly agency?: number | undefined;
  /** Those that wait alone. */
  readonly isWaiting?: boolean | undefined;
  /** The one after which the page begins. */
  readonly after?: number | undefined;
  readonly limit: number;
}

/** Reorganisations in which agencies of the scope have a part, the latest day first, so many at a time. */
export async function listReorganisations(
  db: Queryable,
  scope: AgencyScope,
  { agency, isWaiting, after, limit }: ReorganisationsAsked,
): Promise<readonly ReorganisationLine[]> {
  const parties = (side: "source" | "target") => sql`
    (select coalesce(jsonb_agg(jsonb_build_object('id', agency.id,
      'name', coalesce(agency.name, party.name), 'takesOver', party.takes_over) order by party.place), '[]')
      from agency_reorganisation_party as party left join agency on agency.id = party.agency_id
      where party.reorganisation_id = act.id and party.side = ${side})`;
  const conditions = [
    partOf(isInScope(scope, "party.agency_id")),
    ...(agency === undefined ? [] : [partOf(sql<SqlBool>`party.agency_id = ${agency}`)]),
    ...(isWaiting ? [sql`act.carried_out_at is null and act.cancelled_at is null`] : []),
    ...(after === undefined
      ? []
      : [
          sql`(act.effective_on, act.id) < (select effective_on, id from agency_reorganisation where id = ${after})`,
        ]),
  ];
  const { rows } = await sql<ReorganisationLine>`
    select act.id, act.kind, act.effective_on as "effectiveOn", act.basis,
      act.source_stays as "sourceStays", ${parties("source")} as sources, ${parties("target")} as targets,
      (select name from agency_reorganisation_party where reorganisation_id = act.id and side = 'source'
        order by place limit 1) as "newName",
      act.registered_by as "registeredBy", act.registered_at as "registeredAt",
      act.carried_out_at as "carriedOutAt", act.cancelled_at as "cancelledAt",
      act.cancelled_by as "cancelledBy", act.cancelled_because as "cancelledBecause",
      act.held_up_because as "heldUpBecause"
    from agency_reorganisation as act where ${sql.join(conditions, sql` and `)}
    order by act.effective_on desc, act.id desc limit ${limit}`.execute(db);
  return rows;
}

function partOf(condition: ReturnType<typeof isInScope>) {
  return sql<SqlBool>`exists (select from agency_reorganisation_party as party
    where party.reorganisation_id = act.id and ${condition})`;
}

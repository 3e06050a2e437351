import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { Reorganisation, Target } from "../../domain/reorganisation/reorganisation.ts";

/** A registered reorganisation and how it stands. */
export interface StoredReorganisation extends Reorganisation {
  readonly id: number;
  readonly registeredBy: string;
  readonly carriedOutAt: string | null;
  readonly cancelledAt: string | null;
  readonly heldUpBecause: string | null;
}

interface Row extends Omit<StoredReorganisation, "targets" | "takesOver"> {
  readonly targets: readonly (Target & { readonly takesOver: boolean })[];
}

/** A reorganisation that nobody else carries out or cancels until the transaction ends; `undefined` where there is none. */
export async function holdReorganisation(
  trx: Transaction,
  id: number,
): Promise<StoredReorganisation | undefined> {
  await sql`select from agency_reorganisation where id = ${id} for update`.execute(trx);
  const [found] = await select(trx, sql`act.id = ${id}`);
  return found;
}

/** What waits for its day, or is due, with what stands in its way; by day. */
export function waitingReorganisations(db: Queryable): Promise<readonly StoredReorganisation[]> {
  return select(db, sql`act.carried_out_at is null and act.cancelled_at is null`);
}

/** Those whose day has come and that are not carried out, by day. */
export async function dueReorganisations(
  db: Queryable,
  today: LocalDate,
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select id from agency_reorganisation
    where carried_out_at is null and cancelled_at is null and effective_on <= ${today}
    order by effective_on, id`.execute(db);
  return rows.map(({ id }) => id);
}

async function select(
  db: Queryable,
  condition: RawBuilder<unknown>,
): Promise<readonly StoredReorganisation[]> {
  const { rows } = await sql<Row>`
    select act.id, act.kind, act.effective_on as "effectiveOn", act.basis,
      act.source_stays as "sourceStays", act.registered_by as "registeredBy",
      act.carried_out_at as "carriedOutAt", act.cancelled_at as "cancelledAt",
      act.held_up_because as "heldUpBecause",
      (select jsonb_agg(agency_id order by place) from agency_reorganisation_party
        where reorganisation_id = act.id and side = 'source') as sources,
      (select name from agency_reorganisation_party
        where reorganisation_id = act.id and side = 'source' order by place limit 1) as "newName",
      (select coalesce(jsonb_agg(jsonb_build_object('agencyId', agency_id, 'name', name, 'kind', kind,
        'takesOver', takes_over) order by place), '[]') from agency_reorganisation_party
        where reorganisation_id = act.id and side = 'target') as targets
    from agency_reorganisation as act where ${condition} order by act.effective_on, act.id`.execute(
    db,
  );
  return rows.map(({ targets, ...rest }) => {
    const takesOver = targets.findIndex((target) => target.takesOver);
    return {
      ...rest,
      targets: targets.map(({ takesOver: _, ...target }) => target as Target),
      takesOver: takesOver < 0 ? null : takesOver,
    };
  });
}

import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { dropSuccessors, saveSuccessions } from "./reorganisations/successions.ts";

/** An agency that is no more (已撤销), and the one that took over where it is known. */
export interface Dissolved {
  readonly agencyId: number;
  readonly on: LocalDate;
  readonly successorId: number | null;
}

/** Those of some agencies that are no more. */
export async function dissolvedAmong(
  trx: Transaction,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ readonly id: number }>`
    select id from agency where id = any (${[...ids]}::integer[]) and dissolved_on is not null`.execute(
    trx,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Says of agencies since when they are no more; nothing of what they have is moved. */
export async function saveDissolved(
  trx: Transaction,
  dissolved: readonly Dissolved[],
): Promise<void> {
  if (dissolved.length === 0) return;
  const ids = dissolved.map(({ agencyId }) => agencyId);
  await sql`update agency set dissolved_on = gone.on_day
    from unnest(${ids}::integer[], ${dissolved.map(({ on }) => on)}::date[]) as gone (id, on_day)
    where agency.id = gone.id`.execute(trx);
  await dropSuccessors(trx, ids);
  await saveSuccessions(
    trx,
    dissolved.flatMap(({ agencyId, on, successorId }) =>
      successorId === null
        ? []
        : [
            {
              ...{ predecessorId: agencyId, successorId, on, kind: "dissolve" as const },
              ...{ takesOver: true, reorganisationId: null },
            },
          ],
    ),
  );
}

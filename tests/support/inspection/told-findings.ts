import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { PlantedFault } from "./planted-site.ts";

/** What an inspection found, as it stands in its rows. */
export async function findingsOf(
  db: Queryable,
  inspectionId: number,
): Promise<readonly { readonly kind: string; readonly target: string }[]> {
  const { rows } = await sql<{ kind: string; target: string }>`
    select kind, target from site_inspection_finding where inspection_id = ${inspectionId} order by id`.execute(
    db,
  );
  return rows;
}

type Told = Awaited<ReturnType<typeof findingsOf>>;

/** Planted faults that were not told. */
export function missedOf(planted: readonly PlantedFault[], told: Told): readonly PlantedFault[] {
  const byKind = Map.groupBy(told, ({ kind }) => kind);
  return planted.filter(
    ({ kind, target }) => !(byKind.get(kind) ?? []).some((one) => one.target.includes(target)),
  );
}

/** What was told and not planted. */
export function inventedOf(planted: readonly PlantedFault[], told: Told): Told {
  const byKind = Map.groupBy(planted, ({ kind }) => kind as string);
  return told.filter(
    ({ kind, target }) => !(byKind.get(kind) ?? []).some((one) => target.includes(one.target)),
  );
}

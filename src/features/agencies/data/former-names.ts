import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";

/** A name that an agency had before (曾用名). */
export interface FormerNameToSave {
  readonly agencyId: number;
  readonly region: string;
  readonly name: string;
  readonly matchName: string;
  /** The day from which it has another. */
  readonly renamedOn: string;
}

/** Adds former names, or corrects their days. Files of before go on being filed with the agency under such a name. */
export async function saveFormerNames(
  trx: Transaction,
  names: readonly FormerNameToSave[],
): Promise<void> {
  if (names.length === 0) return;
  const all = <Value>(of: (name: FormerNameToSave) => Value) => names.map(of);
  await sql`insert into agency_former_name (agency_id, match_name, name, renamed_on)
    select * from unnest(${all(({ agencyId }) => agencyId)}::integer[],
      ${all(({ matchName }) => matchName)}::text[], ${all(({ name }) => name)}::text[],
      ${all(({ renamedOn }) => renamedOn)}::date[])
    on conflict (agency_id, match_name) do update set name = excluded.name, renamed_on = excluded.renamed_on`.execute(
    trx,
  );
  // Not where an agency is called so itself, or the name is confirmed for another.
  await sql`insert into agency_alias (region_code, match_name, name, agency_id)
    select former.* from unnest(${all(({ region }) => region)}::text[],
      ${all(({ matchName }) => matchName)}::text[], ${all(({ name }) => name)}::text[],
      ${all(({ agencyId }) => agencyId)}::integer[]) as former (region_code, match_name, name, agency_id)
    where not exists (select from agency
      where agency.region_code = former.region_code and agency.match_name = former.match_name)
    on conflict (region_code, match_name) do nothing`.execute(trx);
}

/** Takes former names away, and what was filed under them by that. */
export async function dropFormerNames(
  trx: Transaction,
  agencies: readonly { readonly agencyId: number; readonly matchName: string }[],
): Promise<void> {
  if (agencies.length === 0) return;
  const dropped = sql`unnest(${agencies.map(({ agencyId }) => agencyId)}::integer[],
    ${agencies.map(({ matchName }) => matchName)}::text[]) as dropped (agency_id, match_name)`;
  await sql`delete from agency_former_name as former using ${dropped}
    where former.agency_id = dropped.agency_id and former.match_name = dropped.match_name`.execute(
    trx,
  );
  await sql`delete from agency_alias as alias using ${dropped}
    where alias.agency_id = dropped.agency_id and alias.match_name = dropped.match_name`.execute(
    trx,
  );
}

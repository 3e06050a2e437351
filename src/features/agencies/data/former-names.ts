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

/**
 * Adds former names, each time that one was lost. Files of before go on being filed with the agency under such a name.
 */
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
    on conflict (agency_id, match_name, renamed_on) do update set name = excluded.name`.execute(
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

/** Gives former names another day: of a name that was held twice, the last of its days. */
export async function correctFormerNames(
  trx: Transaction,
  names: readonly FormerNameToSave[],
): Promise<void> {
  if (names.length === 0) return;
  await sql`update agency_former_name as former set renamed_on = told.renamed_on
    from ${lostNames(names)} where former.agency_id = told.agency_id and former.match_name = told.match_name
      and former.renamed_on = (select max(last.renamed_on) from agency_former_name as last
        where last.agency_id = told.agency_id and last.match_name = told.match_name)
      and not exists (select from agency_former_name as same where same.agency_id = told.agency_id
        and same.match_name = told.match_name and same.renamed_on = told.renamed_on)`.execute(trx);
  await saveFormerNames(trx, names);
}

/** A former name, and the day on which it was lost. */
export type LostName = Pick<FormerNameToSave, "agencyId" | "matchName" | "renamedOn">;

/** Takes former names away, and what was filed under them by that. */
export async function dropFormerNames(trx: Transaction, names: readonly LostName[]): Promise<void> {
  if (names.length === 0) return;
  await sql`delete from agency_former_name as former using ${lostNames(names)}
    where former.agency_id = told.agency_id and former.match_name = told.match_name
      and former.renamed_on = told.renamed_on`.execute(trx);
  await sql`delete from agency_alias as alias using ${lostNames(names)}
    where alias.agency_id = told.agency_id and alias.match_name = told.match_name
      and not exists (select from agency_former_name as other
        where other.agency_id = told.agency_id and other.match_name = told.match_name)`.execute(
    trx,
  );
}

function lostNames(names: readonly LostName[]) {
  return sql`unnest(${names.map(({ agencyId }) => agencyId)}::integer[],
    ${names.map(({ matchName }) => matchName)}::text[],
    ${names.map(({ renamedOn }) => renamedOn)}::date[]) as told (agency_id, match_name, renamed_on)`;
}

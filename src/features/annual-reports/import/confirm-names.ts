import { matchName, saveAliases } from "#features/agencies/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type { AgencyDirectory } from "./agency-directory.ts";
import type { ConfirmedName } from "./agency-names.ts";

/** A line that says of a name, which is an agency's own or confirmed for one, that it is another agency's. */
export interface NameTaken {
  readonly kind: "name-taken";
  readonly line: number;
  readonly name: string;
  readonly agency: string;
}

export interface Confirming {
  readonly db: Queryable;
  readonly agencies: AgencyDirectory;
  readonly isDryRun: boolean;
}

/**
 * Takes over confirmed names: makes the agencies they name where they are not there, and keeps the other names as theirs.
 * All or nothing: refused with every line that contradicts what is stored.
 */
export async function confirmNames(
  names: readonly ConfirmedName[],
  { db, agencies, isDryRun }: Confirming,
): Promise<Result<void, readonly NameTaken[]>> {
  const keys = new Map<ConfirmedName, number>();
  for (const one of names) keys.set(one, await agencies.ensure(one.regionCode, one.agency));
  const others = names.filter(({ name, agency }) => matchName(name) !== matchName(agency));
  const taken: NameTaken[] = [];
  for (const one of others) {
    const { line, regionCode, name, agency } = one;
    const key = await agencies.keyOf(regionCode, name);
    if (key !== undefined && key !== keys.get(one)) {
      taken.push({ kind: "name-taken", line, name, agency });
    }
  }
  if (taken.length > 0) return err(taken);
  for (const one of others) await agencies.addAlias(one.regionCode, one.name, keys.get(one) ?? 0);
  if (isDryRun) return ok(undefined);
  await db.transaction().execute(async (trx) => {
    const made = await agencies.settle(trx);
    const aliases = others.map((one) => {
      return {
        regionCode: one.regionCode,
        name: one.name,
        agencyId: agencies.idOf(keys.get(one) ?? 0),
      };
    });
    await saveAliases(trx, aliases);
    // Other names are for imports alone; an agency is seen by everybody.
    if (made > 0) await raiseContentVersion(trx);
  });
  return ok(undefined);
}

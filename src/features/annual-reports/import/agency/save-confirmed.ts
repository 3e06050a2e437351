import { saveAliases } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { type RegionsKnown, saveRegionsOfFolders } from "../regions-of-folders.ts";
import type { AgencyDirectory } from "./agency-directory.ts";
import type { ConfirmedAlias } from "./confirm-names.ts";

/** What an import knows before it reads a file. */
export interface Confirmed {
  readonly known: RegionsKnown;
  readonly agencies: AgencyDirectory;
  readonly aliases: readonly ConfirmedAlias[];
}

/** Stores regions of folders and confirmed names with their agencies, in one transaction, once nothing is refused any more. */
export function saveConfirmed(
  db: Queryable,
  { known, agencies, aliases }: Confirmed,
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const regions = await saveRegionsOfFolders(trx, known);
    const made = await agencies.settle(trx);
    await saveAliases(
      trx,
      aliases.map(({ regionCode, name, key }) => {
        return { regionCode, name, agencyId: agencies.idOf(key) };
      }),
    );
    // Other names are for imports alone; regions and agencies are seen by everybody.
    if (regions + made > 0) await raiseContentVersion(trx, ["agencies"]);
  });
}

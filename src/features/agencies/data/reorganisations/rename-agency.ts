import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { matchName } from "../../domain/agency-name.ts";
import { agencyPlace } from "../../domain/agency-order.ts";
import { saveFormerNames } from "../former-names.ts";

interface Named {
  readonly name: string;
  readonly region: string;
  readonly kind: string;
}

/** Gives an agency another name from a day on; what it was called until then is kept, and it is found by that too. */
export async function renameAgency(
  trx: Transaction,
  { id, name, on }: { readonly id: number; readonly name: string; readonly on: LocalDate },
): Promise<void> {
  const { rows } = await sql<Named>`
    select name, region_code as region, kind from agency where id = ${id}`.execute(trx);
  const [before] = rows;
  if (!before) throw new Error(`no agency ${id}`);
  await sql`update agency set name = ${name}, match_name = ${matchName(name)},
    place = ${agencyPlace(name, before.kind)} where id = ${id}`.execute(trx);
  if (matchName(before.name) === matchName(name)) return;
  await saveFormerNames(trx, [
    {
      agencyId: id,
      region: before.region,
      name: before.name,
      matchName: matchName(before.name),
      renamedOn: on,
    },
  ]);
}

import type { Transaction } from "#platform/db/queryable.ts";
import type { Reorganisation } from "../../domain/reorganisation/reorganisation.ts";
import type { AgencyReorganisationPartyTable, AgencyTables } from "../tables.ts";

/** Registers a reorganisation with those it happens to and those who come after them; gives its id. */
export async function saveReorganisation(
  trx: Transaction,
  asked: Reorganisation,
  registeredBy: string,
): Promise<number> {
  const tables = trx.withTables<AgencyTables>();
  const { id } = await tables
    .insertInto("agency_reorganisation")
    .values({
      kind: asked.kind,
      effective_on: asked.effectiveOn,
      basis: asked.basis,
      source_stays: asked.sourceStays,
      registered_by: registeredBy,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tables.insertInto("agency_reorganisation_party").values(partiesOf(asked, id)).execute();
  return id;
}

function partiesOf(
  { sources, targets, newName, takesOver }: Reorganisation,
  reorganisation_id: number,
): AgencyReorganisationPartyTable[] {
  const nothing = { reorganisation_id, name: null, kind: null, takes_over: false } as const;
  return [
    ...sources.map((agency_id, at) => ({
      ...nothing,
      side: "source" as const,
      place: at + 1,
      agency_id,
      name: newName,
    })),
    ...targets.map((target, at) => ({
      ...nothing,
      side: "target" as const,
      place: at + 1,
      agency_id: target.agencyId,
      ...(target.agencyId === null && { name: target.name, kind: target.kind }),
      takes_over: at === takesOver,
    })),
  ];
}

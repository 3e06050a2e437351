import {
  addAgencies,
  addRegions,
  agenciesOfRegion,
  contactsOf,
  nameRemedies,
  saveAbove,
  saveContact,
  saveDissolved,
} from "#features/agencies/index.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { agencies } from "./county/agencies.ts";
import { contactOf } from "./county/contacts.ts";
import { dissolved } from "./county/dissolved.ts";
import { countyCode, regions } from "./county/regions.ts";
import { remedyOf } from "./county/remedies.ts";

/** Who leads all others of the county (上级), and who supervises their disclosure (主管部门). */
const leader = "青岚县人民政府";
const supervisor = "青岚县人民政府办公室";

/** The agencies' ids by name; they and their regions are made where they are not there. */
export function loadAgencies(db: Queryable): Promise<ReadonlyMap<string, number>> {
  return db.transaction().execute(async (trx) => {
    const { agencies: before } = await agenciesOfRegion(trx, countyCode);
    await addRegions(
      trx,
      regions.map(({ code, name, parent, level }) => ({ code, name, parentCode: parent, level })),
    );
    const names = agencies.map(({ name }) => name);
    const ids = await addAgencies(
      trx,
      names.map((name) => ({ regionCode: countyCode, regionLevel: "county", name })),
    );
    const idOf = new Map(names.map((name, at) => [name, ids[at] ?? 0]));
    await saveDissolved(
      trx,
      dissolved.map(({ name, on, successor }) => ({
        agencyId: idOf.get(name) ?? 0,
        on,
        successorId: idOf.get(successor) ?? null,
      })),
    );
    const isMoved = await saveAbove(trx, {
      parentId: idOf.get(leader) ?? 0,
      supervisorId: idOf.get(supervisor) ?? 0,
      agencyIds: [...idOf.values()],
    });
    await nameRemedies(
      trx,
      agencies.map((agency) => ({ id: idOf.get(agency.name) ?? 0, ...remedyOf(agency) })),
    );
    await saveContacts(trx, [...idOf.values()]);
    if (isMoved || before.length < names.length) await raiseContentVersion(trx, ["agencies"]);
    return idOf;
  });
}

/** From before the county's first report; what an agency says of itself since stays. */
const contactsSince = "2008-05-01";

async function saveContacts(trx: Transaction, agencyIds: readonly number[]): Promise<void> {
  for (const [place, id] of agencyIds.entries()) {
    if ((await contactsOf(trx, id)).length > 0) continue;
    await saveContact(trx, id, { fromOn: contactsSince, ...contactOf(place) });
  }
}

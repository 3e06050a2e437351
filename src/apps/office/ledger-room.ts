import { findAgency, findOwners, governedRegions } from "#features/agencies/index.ts";
import { err, ok } from "#kernel/result.ts";
import type { LedgerRoom } from "#platform/ledger/api/ledger-room.ts";
import type { LedgerRecord } from "#platform/ledger/kind.ts";
import { ownerAsked } from "../owner-asked.ts";

/** The ledgers of these kinds in the office, with agencies and regions as their owners. */
export function ledgerRoom(records: readonly LedgerRecord[]): LedgerRoom {
  return {
    records,
    findOwners: (trx, names) => findOwners(trx, names),
    ownerNamed: async (db, kind, { agency, region }) => {
      if (kind.owner.by === "region" || agency === undefined || !/^\d{1,9}$/.test(agency)) {
        return ownerAsked(db, kind, { agency, region });
      }
      const found = await findAgency(db, Number(agency));
      return found
        ? ok({ id: String(found.id), name: found.name })
        : err(`没有编号为 ${agency} 的机关`);
    },
    ownersOf: async (db, by, agencies) => {
      if (agencies === "every") return [];
      return by === "agency" ? agencies.map(String) : governedRegions(db, agencies);
    },
  };
}

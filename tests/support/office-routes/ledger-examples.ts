import { sql } from "kysely";
import type { LedgerRecord } from "#platform/ledger/kind.ts";
import { features } from "../../../src/apps/features.ts";
import { testCipher } from "../given-office.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

/** An import of the own agency's, which did nothing. */
async function givenImport({ db, own }: OfficeWorld, kind: string, owner: string) {
  const { rows } = await sql<{ id: number }>`
    insert into ledger_import (kind, owner, imported_by, file_names)
    values (${kind}, ${owner}, ${`${own.mark}某`}, array[${`${own.mark}.xlsx`}]) returning id`.execute(
    db,
  );
  return rows[0]?.id;
}

async function examplesOf({ kind, load }: LedgerRecord): Promise<readonly OfficeExample[]> {
  const path = `/api/ledgers/${kind}`;
  const { owner, books } = await load();
  const { undo } = await books({
    cipher: testCipher,
    by: { actor: { kind: "system", name: "试" } },
  });
  const ownerOf = ({ own }: OfficeWorld) =>
    owner.by === "region" ? own.region : `${own.agencyId}`;
  const at = (tail: string, more: { body?: unknown; status?: number } = {}) => {
    return async (world: OfficeWorld) => ({
      path: `${path}${tail}?${owner.by}=${ownerOf(world)}`,
      ...more,
    });
  };
  return [
    { route: `GET ${path}`, call: at("") },
    { route: `GET ${path}/template`, of: "own", call: async () => ({ path: `${path}/template` }) },
    // A file without a row: it cannot be read as the kind.
    { route: `POST ${path}`, call: at("", { body: [], status: 409 }) },
    { route: `GET ${path}/mapping`, call: at("/mapping") },
    { route: `PUT ${path}/mapping`, call: at("/mapping", { body: { headers: {} }, status: 204 }) },
    { route: `GET ${path}/imports`, of: "list", call: async () => ({ path: `${path}/imports` }) },
    {
      route: `DELETE ${path}/imports/:id`,
      call: async (world) => ({
        path: `${path}/imports/${await givenImport(world, kind, ownerOf(world))}`,
        status: undo ? 200 : 409,
      }),
    },
  ];
}

const records = features.flatMap(({ ledgers }) => ledgers ?? []);

/** Of each kind of ledger that a room has, as the office mounts them. */
export const ledgerExamples: readonly OfficeExample[] = [
  {
    route: "GET /api/ledgers",
    of: "own",
    call: async () => ({ path: "/api/ledgers" }),
  },
  ...(await Promise.all(records.map(examplesOf))).flat(),
];

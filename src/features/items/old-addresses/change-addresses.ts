import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { oldAddress } from "./old-address.ts";

interface Acts {
  readonly scope: AgencyScope;
  readonly by: AuditedBy;
}

export type AddressRefused =
  | { readonly kind: "not-found" }
  /** No address of a page, or the home page. */
  | { readonly kind: "not-an-address" }
  /** No item of one's agencies has this number, and a page. */
  | { readonly kind: "no-such-item" }
  /** It leads somewhere already. */
  | { readonly kind: "address-taken" }
  /** The site, or the office, answers there itself. */
  | { readonly kind: "own-address" };

interface Added {
  readonly address: string;
  /** 索引号 of the item to which it leads. */
  readonly indexNumber: string;
}

/** Makes an old address lead to an item (增加旧地址), within the transaction of the act. */
export async function addAddress(
  trx: Transaction,
  { scope, by }: Acts,
  { address, indexNumber }: Added,
): Promise<Result<number, AddressRefused>> {
  const path = oldAddress(address);
  if (path === undefined) return err({ kind: "not-an-address" });
  const { rows: items } = await sql<{ readonly id: number; readonly agencyId: number }>`
    select item_id as id, agency_id as "agencyId" from item_page as page
    where index_number = ${indexNumber} and ${isInScope(scope, "page.agency_id")} order by item_id limit 1`.execute(
    trx,
  );
  const [item] = items;
  if (!item) return err({ kind: "no-such-item" });
  const { rows } = await sql<{ readonly id: number }>`
    insert into item_old_address (path, agency_id, item_id, made_by)
    values (${path}, ${item.agencyId}, ${item.id}, ${by.actor.name})
    on conflict (path) do nothing returning id`.execute(trx);
  const [added] = rows;
  if (!added) return err({ kind: "address-taken" });
  await recordEvents(trx, by, [
    {
      action: "item.old-address-added",
      subject: { kind: "item", id: item.id },
      agencyId: item.agencyId,
      details: { path },
    },
  ]);
  await raiseContentVersion(trx, ["items"], { agencies: [item.agencyId] });
  return ok(added.id);
}

/** Takes an old address away (删除旧地址): it leads nowhere from then on. */
export async function removeAddress(
  trx: Transaction,
  { scope, by }: Acts,
  id: number,
): Promise<Result<undefined, AddressRefused>> {
  const { rows } = await sql<{
    readonly path: string;
    readonly agencyId: number;
    readonly itemId: number | null;
    readonly draftId: number | null;
  }>`
    delete from item_old_address as old where id = ${id} and ${isInScope(scope, "old.agency_id")}
    returning path, agency_id as "agencyId", item_id as "itemId", draft_id as "draftId"`.execute(
    trx,
  );
  const [gone] = rows;
  if (!gone) return err({ kind: "not-found" });
  const { path, agencyId, itemId, draftId } = gone;
  const subject =
    itemId === null ? { kind: "item-draft", id: draftId ?? 0 } : { kind: "item", id: itemId };
  await recordEvents(trx, by, [
    { action: "item.old-address-removed", subject, agencyId, details: { path } },
  ]);
  await raiseContentVersion(trx, ["items"], { agencies: [agencyId] });
  return ok(undefined);
}

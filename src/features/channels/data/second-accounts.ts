import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import type { ResolveRow } from "#platform/ledger/flat/flat-books.ts";
import type { CallRow } from "#platform/ledger/kind.ts";
import { compared } from "#platform/ledger/spelling.ts";

/** Warns where a unit has a second open account on a platform: 原则上一个单位在一个平台只开设一个 (国办发〔2018〕123号). */
export async function secondAccounts(
  trx: Transaction,
  rows: readonly CallRow[],
): Promise<ResolveRow> {
  const owners = [...new Set(rows.map(({ owner }) => Number(owner)))];
  const { rows: stored } = await sql<Account>`
    select agency_id::text as owner, platform, name, closed_on is null as "isOpen"
    from media_account where voided_at is null and agency_id = any (${owners}::integer[])`.execute(
    trx,
  );
  const accounts = new Map(stored.map((one) => [keyOf(one), one]));
  for (const { owner, values } of rows) {
    const { platform, name, closedOn } = values;
    const one = { owner, platform: platform ?? "", name: name ?? "" };
    const known = accounts.get(keyOf(one));
    // A column that is absent leaves what is stored.
    const isOpen = closedOn === undefined ? (known?.isOpen ?? true) : closedOn === null;
    accounts.set(keyOf(one), { ...one, isOpen });
  }
  const open = Map.groupBy(
    [...accounts.values()].filter(({ isOpen }) => isOpen),
    ({ owner, platform }) => `${owner}\u001f${platform}`,
  );
  return ({ owner, values: { platform = "", name = "" } }) => {
    const there = open.get(`${owner}\u001f${platform}`) ?? [];
    const isOne = there.some((one) => compared(one.name) === compared(name ?? ""));
    if (!isOne || there.length < 2) return { problems: [], warnings: [] };
    const message = `本机关在${platform}有 ${there.length} 个开着的账号，原则上只开设一个（国办发〔2018〕123号）；照样存入。`;
    const warning = { code: "second-account", column: "platform", value: platform ?? "", message };
    return { problems: [], warnings: [warning] };
  };
}

interface Account {
  readonly owner: string;
  readonly platform: string;
  readonly name: string;
  readonly isOpen: boolean;
}

function keyOf({ owner, platform, name }: Omit<Account, "isOpen">): string {
  return [owner, platform, compared(name)].join("\u001f");
}

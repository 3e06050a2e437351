import { isDeepStrictEqual } from "node:util";
import { type Kysely, type QueryExecutorProvider, sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "../audit/record-events.ts";
import type { Transaction } from "../db/queryable.ts";
import { raiseContentVersion } from "../db/raise-content-version.ts";
import type { Setting } from "../feature/setting.ts";

/** Whose setting it is. */
export type SettingOf =
  | { readonly of: "installation" }
  | { readonly of: "region"; readonly code: string }
  | { readonly of: "agency"; readonly id: number };

export interface SetSetting {
  readonly for: SettingOf;
  /** The first year for which it holds; 0: for every year. */
  readonly fromYear: number;
  /** As `settingText` read it; `undefined`: nothing of its own, so that what holds is the wider place's. */
  readonly value: unknown;
  /** What was set there (`null`: nothing) when the caller decided; another value by now refuses the act. */
  readonly seen?: { readonly value: unknown };
  readonly by: AuditedBy;
}

/** Why a setting was not set. */
export type SettingRefused =
  /** It is one of wider places alone: a region cannot have its own. */
  | { readonly kind: "not-set-here"; readonly of: Setting["of"] }
  /** Somebody else has set it meanwhile, or taken it back (`null`). */
  | { readonly kind: "changed"; readonly value: unknown };

const width = { installation: 0, region: 1, agency: 2 } as const;

/** Whether a place can have a value of its own. */
export function isSetAt(setting: Pick<Setting, "of">, of: Setting["of"]): boolean {
  return width[of] <= width[setting.of];
}

/**
 * Sets it, or takes back what was set, and records it, in one transaction; what held before stands in the event.
 */
export async function setSetting<Tables>(
  db: Kysely<Tables>,
  setting: Setting,
  { for: asked, fromYear, value, seen, by }: SetSetting,
): Promise<Result<void, SettingRefused>> {
  if (!isSetAt(setting, asked.of)) return err({ kind: "not-set-here", of: setting.of });
  const row: SettingRow = { name: setting.name, of: asked.of, place: placeOf(asked), fromYear };
  return db.transaction().execute(async (trx): Promise<Result<void, SettingRefused>> => {
    const from = await storedValue(trx, row);
    if (seen && !isDeepStrictEqual(from, seen.value)) return err({ kind: "changed", value: from });
    await write(trx, row, value);
    const details = { of: row.of, place: row.place, fromYear, from, to: value ?? null };
    await recordEvents(trx, by, [
      {
        action: "setting.changed",
        subject: { kind: "setting", id: setting.name },
        agencyId: asked.of === "agency" ? asked.id : null,
        details,
      },
    ]);
    if (setting.content) await raiseContentVersion(trx as unknown as Transaction, setting.content);
    return ok(undefined);
  });
}

interface SettingRow {
  readonly name: string;
  readonly of: Setting["of"];
  readonly place: string;
  readonly fromYear: number;
}

/** What is set in the row, kept from others until the transaction ends; `null` where nothing is. */
async function storedValue(
  db: QueryExecutorProvider,
  { name, of, place, fromYear }: SettingRow,
): Promise<unknown> {
  // A row that is not there yet cannot be locked.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`setting ${name} ${of} ${place}`}, 0))`.execute(
    db,
  );
  const { rows } = await sql<{ readonly value: unknown }>`
    select value from setting_value where name = ${name} and of = ${of}
      and place = ${place} and from_year = ${fromYear} for update`.execute(db);
  return rows[0]?.value ?? null;
}

async function write(
  db: QueryExecutorProvider,
  { name, of, place, fromYear }: SettingRow,
  value: unknown,
): Promise<void> {
  if (value === undefined) {
    await sql`delete from setting_value where name = ${name} and of = ${of}
      and place = ${place} and from_year = ${fromYear}`.execute(db);
    return;
  }
  await sql`
    insert into setting_value (name, of, place, from_year, value)
    values (${name}, ${of}, ${place}, ${fromYear}, ${JSON.stringify(value)}::jsonb)
    on conflict (name, of, place, from_year)
    do update set value = excluded.value, set_at = now()`.execute(db);
}

/** How a place stands in the table. */
export function placeOf(asked: SettingOf): string {
  if (asked.of === "region") return asked.code;
  return asked.of === "agency" ? String(asked.id) : "";
}

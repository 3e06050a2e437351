import { type Kysely, sql } from "kysely";
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
  /** As `settingText` read it. */
  readonly value: unknown;
  readonly by: AuditedBy;
}

/** The setting is one of wider places alone: a region cannot have its own. */
export interface NotSetHere {
  readonly kind: "not-set-here";
  readonly of: Setting["of"];
}

const width = { installation: 0, region: 1, agency: 2 } as const;

/**
 * Sets and records it, in one transaction; what held before stands in the event.
 */
export async function setSetting<Tables>(
  db: Kysely<Tables>,
  setting: Setting,
  { for: asked, fromYear, value, by }: SetSetting,
): Promise<Result<void, NotSetHere>> {
  if (width[asked.of] > width[setting.of]) return err({ kind: "not-set-here", of: setting.of });
  const place = placeOf(asked);
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ readonly value: unknown }>`
      select value from setting_value where name = ${setting.name} and of = ${asked.of}
        and place = ${place} and from_year = ${fromYear} for update`.execute(trx);
    await sql`
      insert into setting_value (name, of, place, from_year, value)
      values (${setting.name}, ${asked.of}, ${place}, ${fromYear}, ${JSON.stringify(value)}::jsonb)
      on conflict (name, of, place, from_year)
      do update set value = excluded.value, set_at = now()`.execute(trx);
    await recordEvents(trx, by, [
      {
        action: "setting.changed",
        subject: { kind: "setting", id: setting.name },
        agencyId: asked.of === "agency" ? asked.id : null,
        details: { of: asked.of, place, fromYear, from: rows[0]?.value ?? null, to: value },
      },
    ]);
    if (setting.content) await raiseContentVersion(trx as unknown as Transaction, setting.content);
  });
  return ok(undefined);
}

function placeOf(asked: SettingOf): string {
  if (asked.of === "region") return asked.code;
  return asked.of === "agency" ? String(asked.id) : "";
}

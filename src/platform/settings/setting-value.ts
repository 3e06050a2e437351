import { type QueryExecutorProvider, sql } from "kysely";
import type { Setting } from "../feature/setting.ts";

/** For whom a setting is asked: an agency and the regions it stands in, the nearest first. */
export interface SettingPlace {
  readonly agency?: number;
  readonly regions?: readonly string[];
}

/** What holds, and who says so: an agency, a region, the installation, or the room itself. */
export interface SettingHeld {
  readonly value: unknown;
  readonly of: "agency" | "region" | "installation" | "standard";
  /** The year from which it holds; 0: always. */
  readonly fromYear: number;
}

interface HeldRow {
  readonly name: string;
  readonly value: unknown;
  readonly of: "agency" | "region" | "installation";
  readonly from_year: number;
}

/**
 * What holds of `settings` for a place in `year`, by their names: what the agency has set, else its nearest region, else the
 * installation, else the room's standard; of several years the last that has begun. A stored value that the room no longer
 * takes counts as not set.
 */
export async function settingsHeld(
  db: QueryExecutorProvider,
  settings: readonly Setting[],
  { agency, regions = [], year }: SettingPlace & { readonly year: number },
): Promise<ReadonlyMap<string, SettingHeld>> {
  const { rows } = await sql<HeldRow>`
    select name, value, of, from_year from setting_value
    where name = any (${settings.map(({ name }) => name)}::text[]) and from_year <= ${year}
      and (of = 'installation' or of = 'agency' and place = ${String(agency ?? "")}
        or of = 'region' and place = any (${[...regions]}::text[]))
    order by case of when 'agency' then 0 when 'region' then 1 else 2 end,
      array_position(${[...regions]}::text[], place), from_year desc`.execute(db);
  return new Map(settings.map((setting) => [setting.name, heldOf(setting, rows)]));
}

/**
 * As `settingsHeld`, of one setting, as its schema gives it.
 */
export async function settingValue<Value>(
  db: QueryExecutorProvider,
  setting: Setting<Value>,
  place: SettingPlace & { readonly year: number },
): Promise<Value> {
  const held = await settingsHeld(db, [setting], place);
  return setting.schema.parse(held.get(setting.name)?.value);
}

function heldOf(setting: Setting, rows: readonly HeldRow[]): SettingHeld {
  const row = rows.find(
    ({ name, value }) => name === setting.name && setting.schema.safeParse(value).success,
  );
  if (!row) return { value: setting.standard, of: "standard", fromYear: 0 };
  return { value: row.value, of: row.of, fromYear: row.from_year };
}

import { regionsOver, regionsOverAgency } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Setting } from "#platform/feature/setting.ts";
import { isSetAt, type SettingOf } from "#platform/settings/set-setting.ts";
import { type SettingShape, settingShape } from "#platform/settings/setting-shape.ts";
import { type SettingHeld, settingsHeld } from "#platform/settings/setting-value.ts";

/** A setting as the office shows it, for a place in a year. */
export interface SettingTold {
  readonly name: string;
  /** What people call it, where it has a name. */
  readonly title: string | null;
  readonly says: string;
  /** The narrowest place that may have its own. */
  readonly of: Setting["of"];
  readonly shape: SettingShape;
  readonly standard: unknown;
  readonly held: SettingHeld;
  /** Whether the place asked for can have its own. */
  readonly isSetHere: boolean;
  /** The permission of who sets it. */
  readonly permission: "settings.edit" | "settings.security";
}

/** What holds of each setting for a place in a year. */
export async function loadSettings(
  db: Queryable,
  settings: readonly Setting[],
  { place, year }: { readonly place: SettingOf; readonly year: number },
): Promise<readonly SettingTold[]> {
  const asked = { ...(await settingPlaceAsked(db, place)), year };
  const held = await settingsHeld(db, settings, asked);
  return settings.map((setting) => ({
    name: setting.name,
    title: setting.title ?? null,
    says: setting.says,
    of: setting.of,
    shape: settingShape(setting),
    standard: setting.standard,
    held: held.get(setting.name) ?? { value: setting.standard, of: "standard", fromYear: 0 },
    isSetHere: isSetAt(setting, place.of),
    permission: setting.isOfSecurity ? "settings.security" : "settings.edit",
  }));
}

/** The place with the regions that it stands in, the nearest first. */
async function settingPlaceAsked(db: Queryable, place: SettingOf) {
  switch (place.of) {
    case "installation":
      return {};
    case "region":
      return { regions: await regionsOver(db, place.code) };
    case "agency":
      return { agency: place.id, regions: await regionsOverAgency(db, place.id) };
  }
}

import type { SettingChange, SettingOwn } from "../../data/setting-history.ts";
import type { SettingPlaceFound } from "../../data/setting-places.ts";
import type { SettingTold } from "../../settings/load-settings.ts";

export type Setting = SettingTold;

/** `GET /api/setting-places`. */
export interface PlacesAnswer {
  readonly places: readonly SettingPlaceFound[];
  /** Whether the whole installation is theirs too. */
  readonly isWhole: boolean;
}

/** `GET /api/settings`. */
export interface SettingsAnswer {
  /** The name of the place. */
  readonly place: string;
  readonly settings: readonly SettingTold[];
  /** Whose drafts nobody can sign through. */
  readonly unsigned: readonly string[];
}

/** `GET /api/settings/:name`. */
export interface SettingAnswer {
  readonly own: readonly SettingOwn[];
  readonly history: readonly SettingChange[];
}

/** The place whose settings are shown. */
export interface PlaceShown {
  /** `agency:12`. */
  readonly key: string;
  readonly name: string;
}

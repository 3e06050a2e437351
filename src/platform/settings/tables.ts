import type { Generated } from "kysely";

/** The table of settings, as its migration makes it. */
export type SettingTables = {
  readonly setting_value: SettingValueTable;
};

export interface SettingValueTable {
  name: string;
  of: "installation" | "region" | "agency";
  place: Generated<string>;
  from_year: Generated<number>;
  value: unknown;
  set_at: Generated<string>;
}

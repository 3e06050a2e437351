import { type RawBuilder, sql } from "kysely";

/** Narrows `report` to a version, or to the current one: written so that the index of current versions is used. */
export function isVersion(version: number | undefined): RawBuilder<boolean> {
  return version === undefined ? sql`report.is_current` : sql`report.version = ${version}`;
}

import { type RawBuilder, sql } from "kysely";

/**
 * Narrows `report` to a published version, or to the current one, which is published: written so that the index of current
 * versions is used.
 */
export function isVersion(version: number | undefined): RawBuilder<boolean> {
  return version === undefined
    ? sql`report.is_current`
    : sql`(report.version = ${version} and report.standing = 'published')`;
}

/** Narrows `report` to a version, whoever may see it, or to the current one. */
export function isKeptVersion(version: number | undefined): RawBuilder<boolean> {
  return version === undefined ? sql`report.is_current` : sql`report.version = ${version}`;
}

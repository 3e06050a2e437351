import { type RawBuilder, type SqlBool, sql } from "kysely";

/** That a text holds what was typed, large and small letters alike. What has no letters of two sizes is found far quicker. */
export function holdsText(text: RawBuilder<unknown>, typed: string): RawBuilder<SqlBool> {
  const hasTwoSizes = typed.toLowerCase() !== typed.toUpperCase();
  if (!hasTwoSizes) return sql<SqlBool>`position(${typed} in ${text}) > 0`;
  return sql<SqlBool>`${text} ilike ${`%${typed.replaceAll(/[\\%_]/g, "\\$&")}%`}`;
}

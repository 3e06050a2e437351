import { sql } from "kysely";
import type { Queryable } from "./queryable.ts";

/** Which content the public sees, and since when. */
export interface ContentChanged {
  readonly version: number;
  /** In China: `2026-11-22 08:30`. */
  readonly changedAt: string;
}

export async function contentChanged(db: Queryable): Promise<ContentChanged> {
  const { rows } = await sql<ContentChanged>`
    select version,
      to_char(changed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as "changedAt"
    from content_version`.execute(db);
  return rows[0] ?? { version: 0, changedAt: "" };
}

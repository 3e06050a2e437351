import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Shelf } from "#platform/feature/contribution.ts";

/** A report that is written and signed in the office: what the public sees of it passes its signers. */
export interface ReportWritten {
  /** 青禾县水利局 2024 年年报（审签中）. */
  readonly title: string;
  /** Versions that its signers have signed for. */
  readonly signedIds: readonly number[];
}

/** What a room that writes reports tells of an agency's year. */
export type ReportWrittenOf = (
  db: Queryable,
  place: { readonly agencyId: number; readonly year: number },
) => Promise<ReportWritten | undefined>;

/** 编制中的年报: asked before a file becomes the public report of an agency's year. */
export const reportsWritten: Shelf<ReportWrittenOf> = { name: "reports-written" };

export interface WrittenHere {
  readonly kind: "written-here";
  readonly title: string;
}

/** Refuses what would make a version public past the signers of the report that is written there. */
export async function passesSigners(
  db: Queryable,
  asked: readonly ReportWrittenOf[],
  { id, ...place }: { readonly id: number; readonly agencyId: number; readonly year: number },
): Promise<Result<void, WrittenHere>> {
  for (const written of asked) {
    const found = await written(db, place);
    if (found && !found.signedIds.includes(id)) {
      return err({ kind: "written-here", title: found.title });
    }
  }
  return ok(undefined);
}

import { err, ok, type Result } from "#kernel/result.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { lockPlace, moveFile, type PlaceAt } from "../data/keeping/move-file.ts";
import { type ActDone, type ActOver, type ActRefused, actOver } from "./act.ts";
import { passesSigners, type ReportWrittenOf, type WrittenHere } from "./written-here.ts";

export interface MoveReport extends ActOver {
  readonly to: { readonly agencyId: number; readonly year: number };
  readonly reason: string;
  /** What rooms tell of reports that are written in the office. */
  readonly written?: readonly ReportWrittenOf[];
}

export type MoveRefused =
  | ActRefused
  | WrittenHere
  /** No agency of the scope is meant. */
  | { readonly kind: "no-such-agency" }
  | { readonly kind: "same-place" }
  /** The very file is stored there already. */
  | { readonly kind: "there-already"; readonly version: number };

/**
 * 移动: a file that was stored under a wrong agency or year stands where it belongs, with the versions corrected of it. It stays in
 * force if nothing is in force there, else it waits to be published.
 */
export function moveReport(db: Queryable, scope: AgencyScope, asked: MoveReport) {
  const { to, reason, written = [], ...over } = asked;
  return actOver(
    db,
    scope,
    over,
    async (trx, version): Promise<Result<ActDone<{ place: PlaceAt }>, MoveRefused>> => {
      if (version.agencyId === to.agencyId && version.year === to.year) {
        return err({ kind: "same-place" });
      }
      const passes = await passesSigners(trx, written, { id: 0, ...to });
      if (!passes.ok) return passes;
      const place = await lockPlace(trx, scope, { ...to, sha256: version.sha256 });
      if (!place) return err({ kind: "no-such-agency" });
      if (place.sameFileVersion !== null) {
        return err({ kind: "there-already", version: place.sameFileVersion });
      }
      await moveFile(trx, version, { ...to, place });
      const details = { toAgency: place.agencyName, toYear: to.year, reason };
      const done = { done: { place }, action: "report.moved", details };
      return ok({ ...done, alsoAgencyId: to.agencyId });
    },
  );
}

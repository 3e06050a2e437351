import {
  type AgencyUnder,
  agenciesUnder,
  endedInto,
  regionsOverAgency,
} from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import type { AgencyAdded, FigureScope } from "../domain/scope.ts";
import { takesInEnded } from "../settings.ts";

/** Whose figures, and those whose records are added up: itself first. */
export interface AgenciesAdded {
  readonly of: AgencyUnder;
  readonly regions: readonly string[];
  readonly agencies: readonly [AgencyAdded, ...AgencyAdded[]];
}

export type ScopeRefused =
  /** 本级 and 全域 are of governments and zones. */
  | { readonly kind: "no-government" }
  /** It was dissolved before the year began. */
  | { readonly kind: "dissolved" };

/** The question of figures over those added up, as the settings of the agency itself have it. */
export function figuresOver(
  { of, regions, agencies }: AgenciesAdded,
  asked: Pick<FiguresAsked, "scope" | "year" | "today">,
): FiguresAsked {
  return { ...asked, agency: of.id, regions, agencies: agencies.map(({ id }) => id) };
}

/** The agencies whose records a scope adds up, as they stood on 31 December of the year. */
export async function agenciesAdded(
  db: Queryable,
  asked: { readonly agencyId: number; readonly year: number; readonly scope: FigureScope },
): Promise<Result<AgenciesAdded, ScopeRefused>> {
  const { agencyId, year, scope } = asked;
  const on = `${year}-12-31` as LocalDate;
  const tree = await agenciesUnder(db, {
    agencyId,
    on,
    scope: scope === "own" ? "level" : scope,
  });
  const [of, ...under] = tree;
  if (!of) return err({ kind: "dissolved" });
  if (scope !== "own" && of.kind !== "government" && of.kind !== "zone") {
    return err({ kind: "no-government" });
  }
  const regions = await regionsOverAgency(db, agencyId);
  if (scope !== "own") return ok({ of, regions, agencies: [of, ...under] });
  const isTaken = await settingValue(db, takesInEnded, { regions, year });
  const ended = isTaken ? await endedInto(db, { agencyId, year }) : [];
  return ok({ of, regions, agencies: [of, ...ended] });
}

import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, includesAgency } from "../auth/agency-scope.ts";

/** Whose figures are asked for, by whom, and of which year. */
export interface FiguresAsked {
  /** Of who asks. */
  readonly scope: AgencyScope;
  /** Whose figures they are: its settings hold. With the regions it stands in, the nearest first. */
  readonly agency: number;
  readonly regions: readonly string[];
  /** Those whose records are added up. */
  readonly agencies: readonly number[];
  readonly year: number;
  /** The day in China. */
  readonly today: LocalDate;
}

/** Throws where records of others would be counted: a figure is whole or is not told. */
export function requireInScope({ scope, agencies }: FiguresAsked): void {
  const stray = agencies.find((id) => !includesAgency(scope, id));
  if (stray !== undefined) throw new Error(`agency ${stray} is not in the scope of who asks`);
}

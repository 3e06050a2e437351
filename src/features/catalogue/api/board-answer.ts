import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyStanding } from "../domain/board.ts";
import type { DutyState } from "../domain/duty.ts";

/** An agency on the board. */
export interface AgencyOnBoard extends AgencyStanding {
  readonly id: number;
  /** Items of the last year behind their limit. */
  readonly late: number;
  /** Drafts, interpretations and penalties whose day is over, and whose day is within a week (到期事项). */
  readonly duties: Readonly<Record<DutyState, number>>;
  /** 情况说明 of the last year. */
  readonly statements: number;
}

/** What `GET /api/catalogue-board` answers. */
export interface CatalogueBoardAnswer {
  readonly today: LocalDate;
  readonly agencies: readonly AgencyOnBoard[];
  /** Names of agencies that have none. */
  readonly withoutColumns: readonly string[];
}

export interface LateEntry {
  readonly id: number;
  readonly title: string;
  readonly path: string;
  readonly agencyName: string;
  readonly columnName: string;
  readonly formedOn: LocalDate;
  readonly publishedOn: LocalDate;
  readonly dueOn: LocalDate;
}

export interface StatementShown {
  readonly id: number;
  readonly columnId: number;
  readonly columnName: string;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly fromOn: LocalDate;
  readonly throughOn: LocalDate;
  readonly reason: string;
  readonly madeBy: string;
  readonly madeAt: string;
}

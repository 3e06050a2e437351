import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { type BoardRow, boardRows, type RuleCount, ruleCounts } from "../data/board/board-rows.ts";
import { type HandedIn, type HandingIn, handedIn, handedInStates } from "../domain/handed-in.ts";
import { dueDays } from "./due-days.ts";
import { type ReportsWaitingOf, waitingSince } from "./reports-waiting.ts";

/** An agency on the board of a year. */
export interface BoardLine extends BoardRow {
  readonly state: HandedIn;
  readonly handedInOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
}

/** 报送情况 of a year: who has handed in, who is late, who is missing, and what is wrong. */
export interface Board {
  readonly year: number;
  readonly lines: readonly BoardLine[];
  readonly counts: Readonly<Record<HandedIn, number>>;
  readonly rules: readonly RuleCount[];
}

export interface BoardAsked {
  readonly year: number;
  readonly today: LocalDate;
  /** What rooms tell of reports that wait to be public. */
  readonly waiting?: readonly ReportsWaitingOf[];
}

export async function loadBoard(
  db: Queryable,
  scope: AgencyScope,
  { year, today, waiting = [] }: BoardAsked,
): Promise<Board> {
  const [rows, rules] = [await boardRows(db, scope, year), await ruleCounts(db, scope, year)];
  const dueOn = await dueDays(db, rows, year);
  const since = await waitingSince(db, waiting, year);
  const lines = rows.map((row) =>
    lineOf(row, { today, dueOn: dueOn(row), waitsSince: since.get(row.id) }),
  );
  const counts = Object.fromEntries(
    handedInStates.map((state) => [state, lines.filter((line) => line.state === state).length]),
  ) as Record<HandedIn, number>;
  return { year, lines, counts, rules };
}

function lineOf(
  row: BoardRow,
  { today, dueOn, waitsSince }: Pick<HandingIn, "today" | "dueOn" | "waitsSince">,
): BoardLine {
  const came = row.storedAt === null ? null : dayInChina(row.storedAt);
  const handedInOn =
    came !== null && row.signedOn !== null && row.signedOn < came ? row.signedOn : came;
  const { isExpected } = row;
  const state = handedIn({ handedInOn, dueOn, waitsSince, today, isExpected });
  const on = state === "waiting" ? (waitsSince ?? null) : handedInOn;
  return { ...row, state, handedInOn: on, dueOn: dueOn ?? null };
}

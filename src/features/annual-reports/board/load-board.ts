import { codesAbove } from "#features/agencies/index.ts";
import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { publishingDay } from "#report/check/publishing-day.ts";
import { publishingKind } from "#report/check/publishing-kind.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { type BoardRow, boardRows, type RuleCount, ruleCounts } from "../data/board/board-rows.ts";
import { type HandedIn, handedIn, handedInStates } from "../domain/handed-in.ts";
import { localDay } from "../settings.ts";

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
}

export async function loadBoard(
  db: Queryable,
  scope: AgencyScope,
  { year, today }: BoardAsked,
): Promise<Board> {
  const [rows, rules] = [await boardRows(db, scope, year), await ruleCounts(db, scope, year)];
  const localDays = await localDaysOf(db, rows, year);
  const lines = rows.map((row) => lineOf(row, { today, dueOn: dueDay(row, year, localDays) }));
  const counts = Object.fromEntries(
    handedInStates.map((state) => [state, lines.filter((line) => line.state === state).length]),
  ) as Record<HandedIn, number>;
  return { year, lines, counts, rules };
}

/** The day set for townships, streets and zones, by the region they stand in. */
async function localDaysOf(
  db: Queryable,
  rows: readonly BoardRow[],
  year: number,
): Promise<ReadonlyMap<string, string>> {
  const local = rows.filter((row) => kindOf(row) === "local");
  const days = new Map<string, string>();
  for (const code of new Set(local.map(({ regionCode }) => regionCode))) {
    const regions = [code, ...codesAbove(code)];
    days.set(code, await settingValue(db, localDay, { regions, year: year + 1 }));
  }
  return days;
}

function kindOf({ agencyName, kind }: BoardRow) {
  const is = publishingKind(agencyName, kind);
  return is === "unknown" ? "other" : is;
}

function dueDay(
  row: BoardRow,
  year: number,
  localDays: ReadonlyMap<string, string>,
): LocalDate | undefined {
  const kind = kindOf(row);
  const byLaw = publishingDay(year, kind);
  if (kind !== "local" || byLaw === undefined) return byLaw;
  return parseLocalDate(`${year + 1}-${localDays.get(row.regionCode)}`) ?? byLaw;
}

function lineOf(
  row: BoardRow,
  { today, dueOn }: { readonly today: LocalDate; readonly dueOn: LocalDate | undefined },
): BoardLine {
  const came = row.storedAt === null ? null : dayInChina(row.storedAt);
  const handedInOn =
    came !== null && row.signedOn !== null && row.signedOn < came ? row.signedOn : came;
  const state = handedIn({ handedInOn, dueOn, today, isExpected: row.isExpected });
  return { ...row, state, handedInOn, dueOn: dueOn ?? null };
}

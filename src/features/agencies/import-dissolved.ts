import { type CsvProblem, csvTable } from "#formats/csv/csv-table.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { agenciesOfRegion } from "./data/agencies.ts";
import { type Dissolved, dissolvedAmong, saveDissolved } from "./data/dissolved-agencies.ts";
import { columns, type DissolvedInLine, dissolvedOf, type LineProblem } from "./dissolved-lines.ts";
import { matchName } from "./domain/agency-name.ts";
import { planEnd } from "./reorganise/plan-end.ts";
import type { RegisterRefused } from "./reorganise/register-reorganisation.ts";
import type { Reorganising } from "./reorganise/reorganising.ts";

/** Why a table of dissolved agencies (撤销机关表) is not taken over. Lines count from 1. */
export type DissolvedProblem =
  | CsvProblem
  | LineProblem
  | { readonly kind: "refused"; readonly line: number; readonly refused: RegisterRefused };

type Taken = Result<number, readonly DissolvedProblem[]>;

/** Thrown to leave nothing behind. */
class Unfit extends Error {
  readonly problems: readonly DissolvedProblem[];
  constructor(problems: readonly DissolvedProblem[]) {
    super("the table is not taken over");
    this.problems = problems;
  }
}

/**
 * Takes over which agencies are no more, since when, and who took over: CSV with the header 地区代码,机关名称,撤销日期,承接机关, the
 * last optional. An end is an act like one of the office; what is told again of who is no more corrects it. All of it or nothing:
 * every line that cannot be used is named. Gives how many agencies the table has.
 */
export async function importDissolved(
  db: Queryable,
  text: string,
  reorganising: Reorganising & { readonly by: AuditedBy },
): Promise<Taken> {
  try {
    return await db.transaction().execute((trx) => take(trx, text, reorganising));
  } catch (fault) {
    if (fault instanceof Unfit) return err(fault.problems);
    throw fault;
  }
}

async function take(
  trx: Transaction,
  text: string,
  reorganising: Reorganising & { readonly by: AuditedBy },
): Promise<Taken> {
  const table = csvTable(text, columns);
  if (!table.ok) return err([table.error]);
  const known = new Map<string, ReadonlyMap<string, number>>();
  for (const region of new Set(table.value.map(({ cells }) => cells.地区代码))) {
    known.set(region, await idsByName(trx, region));
  }
  const lines = table.value.map((line) => dissolvedOf(line, known.get(line.cells.地区代码)));
  const problems = lines.flatMap((line) => (line.ok ? [] : line.error));
  if (problems.length > 0) return err(problems);
  const all = lines.flatMap((line) => (line.ok ? [line.value] : []));
  if (all.length === 0) return ok(0);
  await end(trx, all, reorganising);
  await raiseContentVersion(trx, ["agencies"]);
  return ok(all.length);
}

async function idsByName(trx: Transaction, region: string): Promise<ReadonlyMap<string, number>> {
  const { agencies, aliases } = await agenciesOfRegion(trx, region);
  const named = [...aliases.map(({ name, agencyId }) => ({ name, id: agencyId })), ...agencies];
  return new Map(named.map(({ name, id }) => [matchName(name), id]));
}

/** In the order of days: one that took over may be no more itself. */
async function end(
  trx: Transaction,
  all: readonly DissolvedInLine[],
  { by, ...reorganising }: Reorganising & { readonly by: AuditedBy },
): Promise<void> {
  const gone = await dissolvedAmong(
    trx,
    all.map(({ agencyId }) => agencyId),
  );
  const isCorrection = ({ agencyId, on }: Dissolved) =>
    gone.has(agencyId) && on <= reorganising.today;
  await saveDissolved(trx, all.filter(isCorrection));
  const scope = agencyScope({ kind: "operator" });
  const problems: DissolvedProblem[] = [];
  const acts = all.filter((one) => !isCorrection(one)).sort((a, b) => compare(a.on, b.on));
  for (const { line, ...ending } of acts) {
    const planned = await planEnd(trx, { ...reorganising, by, scope }, ending);
    if (!planned.ok) problems.push({ kind: "refused", line, refused: planned.error });
  }
  if (problems.length > 0) throw new Unfit(problems);
}

function compare(one: LocalDate, other: LocalDate): number {
  return one < other ? -1 : Number(one > other);
}

import type { LocalDate } from "#kernel/local-date.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { formOfYear } from "#report/form/form-of-year.ts";
import { type AgenciesAdded, agenciesAdded, type ScopeRefused } from "../compile/agencies-added.ts";
import type { Recorded } from "../compile/compile-report.ts";
import { compiledCells } from "../compile/compiled-cells.ts";
import { parentsOf } from "../data/parents-of.ts";
import { type RollupAnswer, rollupAnswers } from "../data/rollup-answers.ts";
import { sharedDocuments } from "../data/shared-documents.ts";
import type { AgencyAdded, FigureScope } from "../domain/scope.ts";
import { addUp, type Rollup, type RollupPart, withinOthers } from "./add-up.ts";
import { cellsOfRecords } from "./cells-of-records.ts";
import { includesQuestion, jointDocuments, jointQuestions } from "./questions.ts";
import { reportsFound } from "./reports-found.ts";
import type { RollupAgency } from "./rollup-agency.ts";
import type { RollupQuestion } from "./rollup-question.ts";
import { type TakesInAsked, takesIn } from "./takes-in.ts";
import { treeOf } from "./tree-of.ts";

export interface RollupAsked {
  readonly agencyId: number;
  readonly year: number;
  readonly scope: FigureScope;
  readonly today: LocalDate;
}

/** Reports added up for a government or zone (汇总). */
export interface RollupLoaded {
  readonly rollup: Rollup;
  readonly parts: readonly RollupPart[];
  readonly agencies: readonly RollupAgency[];
  readonly questions: readonly RollupQuestion[];
}

/**
 * Adds up the reports of a scope cell by cell; where there is no report, what is being signed, or the records. A report that takes
 * in more than the scope has gives way to the records too.
 */
export async function loadRollup(
  db: Queryable,
  recorded: Recorded,
  { agencyId: of, year, scope, today }: RollupAsked,
): Promise<Result<RollupLoaded, ScopeRefused>> {
  const added = await agenciesAdded(db, { agencyId: of, year, scope });
  if (!added.ok) return added;
  const ids = added.value.agencies.map(({ id }) => id);
  const answers = await rollupAnswers(db, { agencyId: of, year });
  const reports = await reportsOf(db, { added: added.value, year, answers });
  const usable = reports.filter(({ isBeyond }) => !isBeyond);
  const has = new Set(usable.map(({ agencyId }) => agencyId));
  const records = await cellsOfRecords(db, recorded, {
    added: added.value,
    agencies: ids.filter((id) => !has.has(id)),
    year,
    today,
  });
  const parts = ids.map((agencyId): RollupPart => {
    const found = usable.find((one) => one.agencyId === agencyId);
    if (found) {
      const { source, cells } = found.report;
      return { agencyId, source, cells, includes: found.includes };
    }
    const cells = records.get(agencyId);
    return { agencyId, source: cells ? "records" : "none", cells: cells ?? {}, includes: [] };
  });
  const within = withinOthers(parts);
  const counted = ids.filter((id) => !within.has(id));
  const documents = await sharedDocuments(db, { agencies: counted, year });
  const joint = jointDocuments(documents, answers);
  const rollup = addUp({ parts, names: namesOf(year), ...joint });
  const told = { added: added.value, parts, reports, rollup };
  const questions = [
    ...reports.flatMap((one) => (within.has(one.agencyId) ? [] : one.question)),
    ...jointQuestions(documents, answers),
  ];
  return ok({ rollup, parts, agencies: agenciesTold(told), questions });
}

interface ReportOf {
  readonly agencyId: number;
  readonly report: TakesInAsked["report"];
  readonly includes: RollupPart["includes"];
  /** It takes in agencies that are not asked for. */
  readonly isBeyond: boolean;
  readonly question: readonly RollupQuestion[];
}

/** The reports of the agencies with what each takes in, by the whole tree whatever the scope. */
async function reportsOf(
  db: Queryable,
  {
    added,
    year,
    answers,
  }: {
    readonly added: AgenciesAdded;
    readonly year: number;
    readonly answers: ReadonlyMap<string, RollupAnswer>;
  },
): Promise<readonly ReportOf[]> {
  const of = added.of.id;
  const whole = await agenciesAdded(db, { agencyId: of, year, scope: "whole" });
  const tree: readonly AgencyAdded[] = whole.ok ? whole.value.agencies : added.agencies;
  const names = new Map(tree.map(({ id, name }) => [id, name]));
  const treeIds = tree.map(({ id }) => id);
  const underOf = treeOf(treeIds, await parentsOf(db, treeIds), of);
  const ids = new Set(added.agencies.map(({ id }) => id));
  const found = await reportsFound(db, { agencies: [...ids], year });
  return [...found].map(([agencyId, report]) => {
    const asked = { agencyId, report, under: underOf(agencyId), answers };
    const includes = takesIn(asked);
    return {
      agencyId,
      report,
      includes,
      isBeyond: includes !== "asked" && includes.some((id) => !ids.has(id)),
      question: includesQuestion(asked, (id) => names.get(id) ?? ""),
    };
  });
}

interface Told {
  readonly added: AgenciesAdded;
  readonly parts: readonly RollupPart[];
  readonly reports: readonly ReportOf[];
  readonly rollup: Rollup;
}

function agenciesTold({ added, parts, reports, rollup }: Told): readonly RollupAgency[] {
  return added.agencies.map(({ id: agencyId, name }) => {
    const found = reports.find((one) => one.agencyId === agencyId);
    return {
      agencyId,
      name,
      source: parts.find((one) => one.agencyId === agencyId)?.source ?? "none",
      reportId: found?.report.reportId ?? null,
      isBeyond: found?.isBeyond ?? false,
      within: rollup.within.get(agencyId) ?? null,
    };
  });
}

/** The cells of the form of a year, in its order. */
function namesOf(year: number): readonly CellName[] {
  return Object.keys(compiledCells(formOfYear(year), new Map())) as CellName[];
}

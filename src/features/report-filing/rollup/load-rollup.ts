import type { LocalDate } from "#kernel/local-date.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { formOfYear } from "#report/form/form-of-year.ts";
import { agenciesAdded, type ScopeRefused } from "../compile/agencies-added.ts";
import type { Recorded } from "../compile/compile-report.ts";
import { compiledCells } from "../compile/compiled-cells.ts";
import { parentsOf } from "../data/parents-of.ts";
import { rollupAnswers } from "../data/rollup-answers.ts";
import { sharedDocuments } from "../data/shared-documents.ts";
import type { FigureScope } from "../domain/scope.ts";
import { addUp, type Rollup, type RollupPart, withinOthers } from "./add-up.ts";
import { figuresFound } from "./load-parts.ts";
import { jointDocuments, partsOf, rollupQuestions } from "./questions.ts";
import type { RollupAgency } from "./rollup-agency.ts";
import type { RollupQuestion } from "./rollup-question.ts";

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

/** Adds up the reports of a scope cell by cell; where there is no report, what is being signed, or the records. */
export async function loadRollup(
  db: Queryable,
  recorded: Recorded,
  { agencyId, year, scope, today }: RollupAsked,
): Promise<Result<RollupLoaded, ScopeRefused>> {
  const added = await agenciesAdded(db, { agencyId, year, scope });
  if (!added.ok) return added;
  const ids = added.value.agencies.map(({ id }) => id);
  const found = await figuresFound(db, recorded, { added: added.value, year, today });
  const parents = await parentsOf(db, ids);
  const answers = await rollupAnswers(db, { agencyId, year });
  const parts = partsOf({ found, parents, of: agencyId, answers });
  const within = withinOthers(parts);
  const counted = ids.filter((id) => !within.has(id));
  const documents = await sharedDocuments(db, { agencies: counted, year });
  const asked = { found, parents, of: agencyId, documents, answers };
  const rollup = addUp({ parts, names: namesOf(year), ...jointDocuments(asked) });
  return ok({
    rollup,
    parts,
    agencies: found.map(({ agencyId: id, name, source, reportId }) => {
      return { agencyId: id, name, source, reportId, within: rollup.within.get(id) ?? null };
    }),
    questions: rollupQuestions(asked),
  });
}

/** The cells of the form of a year, in its order. */
function namesOf(year: number): readonly CellName[] {
  return Object.keys(compiledCells(formOfYear(year), new Map())) as CellName[];
}

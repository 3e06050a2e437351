import type { AgencyTables } from "#features/agencies/index.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { DraftState } from "../domain/draft-state.ts";
import type { LinkedText } from "../domain/linked-text.ts";
import type { FigureScope } from "../domain/scope.ts";
import { linkedTextSchema } from "./linked-text-schema.ts";
import type { FilingTables } from "./tables.ts";

/** An agency's report of a year on its way (年报草稿). */
export interface Draft {
  readonly id: number;
  readonly agencyId: number;
  readonly year: number;
  readonly scope: FigureScope;
  readonly state: DraftState;
  readonly revision: number;
  /** What was sent round, byte for byte; `null` while it is written. */
  readonly content: string | null;
  readonly submittedAt: string | null;
  readonly signedAt: string | null;
  readonly publishedAt: string | null;
  readonly reportId: number | null;
  readonly correctedBecause: string | null;
  /** How often it was corrected after it was public (更正). */
  readonly corrections: number;
  /** As it is stored: see `oversightOf`. */
  readonly oversight: unknown;
}

/** What is written of a draft by hand. */
export interface DraftParts {
  readonly sections: readonly DraftSection[];
  readonly overrides: readonly DraftOverride[];
  readonly explanations: readonly DraftExplanation[];
  readonly authorIds: readonly number[];
}

interface Changed {
  readonly changedBy: string;
  readonly changedAt: string;
}

export interface DraftSection extends Changed {
  readonly number: number;
  readonly body: LinkedText;
}

/** A figure typed over what the records say (人工改填). */
export interface DraftOverride extends Changed {
  readonly cell: CellName;
  readonly value: number;
  readonly reason: string;
}

/** Why a finding stays (情况说明). */
export interface DraftExplanation extends Changed {
  readonly finding: string;
  readonly reason: string;
}

const columns = [
  "report_draft.id",
  "report_draft.agency_id as agencyId",
  "report_draft.year",
  "report_draft.scope",
  "report_draft.state",
  "report_draft.revision",
  "report_draft.content",
  "report_draft.submitted_at as submittedAt",
  "report_draft.signed_at as signedAt",
  "report_draft.published_at as publishedAt",
  "report_draft.report_id as reportId",
  "report_draft.corrected_because as correctedBecause",
  "report_draft.corrections",
  "report_draft.oversight",
] as const;

/** A draft within what who asks may see. */
export function findDraft(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<Draft | undefined> {
  return select(db, scope).where("report_draft.id", "=", id).executeTakeFirst();
}

/** The same, changed by nobody else until the transaction ends. */
export function draftToChange(
  trx: Transaction,
  scope: AgencyScope,
  id: number,
): Promise<Draft | undefined> {
  return select(trx, scope).where("report_draft.id", "=", id).forUpdate().executeTakeFirst();
}

function select(db: Queryable, scope: AgencyScope) {
  return db
    .withTables<FilingTables & AgencyTables>()
    .selectFrom("report_draft")
    .select(columns)
    .where(isInScope(scope, "report_draft.agency_id"));
}

/** What is written of it. */
export async function partsOfDraft(db: Queryable, draftId: number): Promise<DraftParts> {
  const tables = db.withTables<FilingTables>();
  const changed = ["changed_by as changedBy", "changed_at as changedAt"] as const;
  const [sections, overrides, explanations, authors] = await Promise.all([
    tables
      .selectFrom("report_draft_section")
      .select(["number", "body", ...changed])
      .where("draft_id", "=", draftId)
      .orderBy("number")
      .execute(),
    tables
      .selectFrom("report_draft_override")
      .select(["cell", "value", "reason", ...changed])
      .where("draft_id", "=", draftId)
      .orderBy("cell")
      .execute(),
    tables
      .selectFrom("report_draft_explanation")
      .select(["finding", "reason", ...changed])
      .where("draft_id", "=", draftId)
      .orderBy("changed_at")
      .execute(),
    tables
      .selectFrom("report_draft_author")
      .select("person_id")
      .where("draft_id", "=", draftId)
      .orderBy("person_id")
      .execute(),
  ]);
  return {
    sections: sections.map(({ body, ...rest }) => ({
      ...rest,
      body: linkedTextSchema.parse(body),
    })),
    overrides: overrides.map(({ cell, value, ...rest }) => ({
      ...rest,
      cell: cell as CellName, // the column's check has its form
      value: Number(value),
    })),
    explanations,
    authorIds: authors.map((one) => one.person_id),
  };
}

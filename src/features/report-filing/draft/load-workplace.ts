import { dueDays, findReport } from "#features/annual-reports/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { checkDraft, type DraftChecked, type DraftToCheck } from "../check/check-job.ts";
import { agenciesAdded, figuresOver } from "../compile/agencies-added.ts";
import { type Compiled, compileReport, type Recorded } from "../compile/compile-report.ts";
import { type Draft, type DraftParts, findDraft, partsOfDraft } from "../data/drafts.ts";
import { proseBeside } from "../data/prose-beside.ts";
import { letterOf } from "../documents/number-letter.ts";
import { figuresLinked } from "../domain/linked-text.ts";
import type { TemplateKind } from "../domain/propose/recorded-year.ts";
import { templateSpans } from "../domain/propose/template-spans.ts";
import { type Blocker, blockersOf } from "./blockers.ts";
import { draftSubject } from "./draft-subject.ts";
import { everyAgency } from "./every-agency.ts";
import { type LinkTold, linkedValues, linksTold } from "./linked-values.ts";
import { reportOfDraft } from "./report-of-draft.ts";
import { type SentRound, sentRound } from "./sent-round.ts";

/** What a workplace is loaded with. */
export interface FilingServices {
  readonly db: Queryable;
  readonly recorded: Recorded;
  /** Where it is checked with the words of the installation and against others; else by the rules alone, here. */
  readonly check?: (draft: DraftToCheck) => Promise<DraftChecked>;
  readonly today: LocalDate;
}

/** A draft with all that whoever writes or signs it looks at (编制工作台). */
export interface Workplace {
  readonly draft: Draft;
  readonly parts: DraftParts;
  readonly agencyName: string;
  readonly agencyKind: TemplateKind;
  /** From the records as they are now, whatever was typed or sent round. */
  readonly compiled: Compiled;
  /** As it stands: what was sent round, else what is being written. */
  readonly report: AnnualReport;
  /** Of `report`, exactly what is signed; `null` while it is written. */
  readonly sent: SentRound | null;
  readonly values: ReadonlyMap<string, number>;
  /** The figures in the sections, as they are now. */
  readonly linked: readonly LinkTold[];
  readonly checked: DraftChecked;
  /** The public report of the year before. */
  readonly last: AnnualReport | undefined;
  readonly dueOn: LocalDate | undefined;
  readonly blockers: readonly Blocker[];
  /** The newest first. */
  readonly chains: readonly SigningChain[];
  /** The number of its covering letter, once it has one. */
  readonly letterNumber: string | undefined;
}

/** Loads a draft for who may see it; `undefined` where there is none such. */
export async function loadWorkplace(
  { db, recorded, check, today }: FilingServices,
  scope: AgencyScope,
  draftId: number,
): Promise<Workplace | undefined> {
  const draft = await findDraft(db, scope, draftId);
  if (!draft) return;
  const { agencyId, year } = draft;
  const parts = await partsOfDraft(db, draftId);
  const added = await agenciesAdded(db, { agencyId, year, scope: draft.scope });
  if (!added.ok) return;
  const compiled = await compileReport(db, recorded, {
    reader: everyAgency,
    added: added.value,
    scope: draft.scope,
    year,
    today,
  });
  const links = figuresLinked(parts.sections.flatMap(({ body }) => body));
  const values = await linkedValues(db, recorded.figures, {
    links,
    asked: figuresOver(added.value, { scope: everyAgency, year, today }),
  });
  const linked = linksTold(recorded.figures, links, values);
  const written = reportOfDraft({ compiled: compiled.report, ...parts, values });
  const sent = draft.content === null ? null : sentRound(draft.content);
  const report = sent?.report ?? written.report;
  const last = (await findReport(db, { agencyId, year: year - 1 }))?.report;
  const { of } = added.value;
  const [regionCode = ""] = added.value.regions;
  const agency = { agencyName: of.name, kind: of.kind, regionCode };
  const dueOn = await dueDays(db, [agency], year);
  const shown = sent?.linked ? shownIn(sent.linked) : values;
  const fromTemplate = Object.fromEntries(
    parts.sections.map(({ number, body }) => [number, templateSpans(body, shown)]),
  );
  const toCheck = { report, last, agencyKind: of.kind, fromTemplate };
  const checked = check
    ? await check({ ...toCheck, beside: await proseBeside(db, draft) })
    : checkDraft({ ...toCheck, beside: [] }, {});
  return {
    draft,
    parts,
    agencyName: of.name,
    agencyKind: of.kind,
    compiled,
    report,
    sent,
    values,
    linked,
    checked,
    last,
    dueOn: dueOn(agency),
    blockers: blockersOf({
      year,
      isRunning: compiled.isRunning,
      missing: compiled.missing.kinds,
      emptySections: [1, 5, 6].filter((number) => isEmpty(report, number)),
      openFigures: linked.flatMap(({ words, value }) => (value === null ? [words] : [])),
      findings: checked.check.findings,
      explained: new Set(parts.explanations.map(({ finding }) => finding)),
      missingCells: missingCells(report),
    }),
    chains: await chainsOf(db, draftSubject(draft)),
    letterNumber: (await letterOf(db, draft))?.number,
  };
}

function isEmpty({ sections }: AnnualReport, number: number): boolean {
  return !sections.some((section) => section.number === number && section.text !== "");
}

function missingCells({ cells }: AnnualReport): readonly CellName[] {
  return Object.entries(cells).flatMap(([name, { state }]) =>
    state === "read" ? [] : [name as CellName],
  );
}

/** The numbers that stand in what was sent round. */
function shownIn(linked: readonly LinkTold[]): ReadonlyMap<string, number> {
  return new Map(linked.flatMap(({ key, value }) => (value === null ? [] : [[key, value]])));
}

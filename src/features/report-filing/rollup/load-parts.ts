import { reportsInForce } from "#features/annual-reports/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import type { Cells } from "#report/annual-report.ts";
import { formOfYear } from "#report/form/form-of-year.ts";
import { type AgenciesAdded, figuresOver } from "../compile/agencies-added.ts";
import type { Recorded } from "../compile/compile-report.ts";
import { compiledCells, figuresOfForm } from "../compile/compiled-cells.ts";
import { missingRecords } from "../compile/missing-records.ts";
import { type DraftSent, draftsSent } from "../data/drafts-sent.ts";
import type { RollupSource } from "../domain/rollup-source.ts";
import { everyAgency } from "../draft/every-agency.ts";
import { sentRound } from "../draft/sent-round.ts";

/** What there is of an agency's year. */
export interface FiguresFound {
  readonly agencyId: number;
  readonly name: string;
  readonly source: RollupSource;
  readonly cells: Cells;
  /** The version that is public. */
  readonly reportId: number | null;
  /** The agencies that a report from here says it adds up, itself among them; `null`: a file, which does not say. */
  readonly adds: readonly number[] | null;
}

export interface FoundAsked {
  readonly added: AgenciesAdded;
  readonly year: number;
  readonly today: LocalDate;
}

/** The figures of each agency: of its public report, else of what is being signed, else of its records, else none. */
export async function figuresFound(
  db: Queryable,
  recorded: Recorded,
  { added, year, today }: FoundAsked,
): Promise<readonly FiguresFound[]> {
  const ids = added.agencies.map(({ id }) => id);
  const published = new Map(
    (await reportsInForce(db, { agencies: ids, year })).map((one) => [one.agencyId, one]),
  );
  const drafts = new Map(
    (await draftsSent(db, { agencies: ids, year })).map((one) => [one.agencyId, one]),
  );
  const rest = ids.filter((id) => !published.has(id) && !drafts.has(id));
  const records = await cellsOfRecords(db, recorded, { added, agencies: rest, year, today });
  return added.agencies.map(({ id: agencyId, name }): FiguresFound => {
    const report = published.get(agencyId);
    const draft = drafts.get(agencyId);
    if (report) {
      const { reportId, report: read } = report;
      const adds = draft?.reportId === reportId ? addsOf(draft) : null;
      return { agencyId, name, source: "published", cells: read.cells, reportId, adds };
    }
    if (draft) {
      const { cells } = sentRound(draft.content).report;
      return { agencyId, name, source: "sent", cells, reportId: null, adds: addsOf(draft) };
    }
    const cells = records.get(agencyId);
    const source = cells ? "records" : "none";
    return { agencyId, name, source, cells: cells ?? {}, reportId: null, adds: [agencyId] };
  });
}

function addsOf({ content }: DraftSent): readonly number[] {
  return sentRound(content).agencies.map(({ id }) => id);
}

/** The tables of agencies that have records of the year, from the records alone. */
async function cellsOfRecords(
  db: Queryable,
  { figures, kinds }: Recorded,
  { added, agencies, year, today }: FoundAsked & { readonly agencies: readonly number[] },
): Promise<ReadonlyMap<number, Cells>> {
  const edition = formOfYear(year);
  const ofForm = figuresOfForm(figures, edition);
  const named = added.agencies.filter(({ id }) => agencies.includes(id));
  if (named.length === 0) return new Map();
  const asked = { scope: everyAgency, agencies: named, year, today };
  const without = new Set((await missingRecords(db, kinds, asked)).agencies.map(({ id }) => id));
  const found = new Map<number, Cells>();
  for (const one of named) {
    if (without.has(one.id)) continue;
    const own = { ...added, of: { ...added.of, ...one }, agencies: [one] as const };
    const values = await readFigures(
      db,
      ofForm,
      figuresOver(own, { scope: everyAgency, year, today }),
    );
    found.set(one.id, compiledCells(edition, values));
  }
  return found;
}

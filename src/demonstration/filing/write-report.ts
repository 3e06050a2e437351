import {
  type DraftChange,
  explainFinding,
  findingKey,
  loadProposal,
  loadWorkplace,
  overrideCell,
  reportZero,
  type Workplace,
  writeSection,
} from "#features/report-filing/index.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { draftedSections } from "./drafted-text.ts";
import type { Filing } from "./filing.ts";
import { explanations, overrides, type Stage } from "./stages.ts";

/** Writes a draft as far as its agency has come: the sections, what was typed over and explained, and the zero reports. */
export async function writeReport(filing: Filing, stage: Stage): Promise<void> {
  const { agency, year, agencyId } = filing;
  for (const { number, body } of draftedSections(agency, year)) {
    // Who is still writing has a first text from the records, and nothing yet of problems and plans.
    if (stage.is === "writing" && number !== 1) continue;
    const text = stage.is === "published" ? body : await proposed(filing, number, body);
    await change(filing, (trx, asked) => writeSection(trx, asked, { number, body: text }));
  }
  if (stage.is === "writing") return;
  const { services } = filing;
  for (const { kind: name } of (await workplaceOf(filing)).compiled.missing.kinds) {
    const kind = services.recorded.kinds.find((one) => one.kind === name);
    if (!kind) continue;
    const asked = { agencyId, kind, period: `${year}`, today: services.today, by: filing.by };
    await services.db.transaction().execute((trx) => reportZero(trx, asked));
  }
  await typeOver(filing);
  await explain(filing);
}

/** Section one from the records with its figures linked; the others as they were written. */
async function proposed({ services, scope, draftId }: Filing, section: number, body: Body) {
  if (section !== 1) return body;
  const proposal = await loadProposal(services, scope, { draftId, section });
  return proposal?.body ?? body;
}

type Body = ReturnType<typeof draftedSections>[number]["body"];

async function typeOver(filing: Filing): Promise<void> {
  const typed = overrides[filing.agency.name];
  if (!typed) return;
  const cell = typed.cell as CellName;
  const { compiled } = await workplaceOf(filing);
  const value = Math.round(((compiled.report.cells[cell]?.value ?? 0) + typed.more) * 100) / 100;
  await change(filing, (trx, asked) =>
    overrideCell(trx, asked, { cell, value, reason: typed.reason }),
  );
}

async function explain(filing: Filing): Promise<void> {
  const known = explanations[filing.agency.name];
  if (!known) return;
  for (const finding of (await workplaceOf(filing)).checked.check.findings) {
    if (finding.rule !== known.rule) continue;
    const explained = { finding: findingKey(finding), reason: known.reason };
    await change(filing, (trx, asked) => explainFinding(trx, asked, explained));
  }
}

/** The draft as it stands now. */
export async function workplaceOf({ services, scope, draftId }: Filing): Promise<Workplace> {
  const found = await loadWorkplace(services, scope, draftId);
  if (!found) throw new Error(`draft ${draftId} is gone`);
  return found;
}

async function change(
  { services, scope, draftId, authorId, by }: Filing,
  act: (trx: Transaction, asked: DraftChange) => ReturnType<typeof writeSection>,
): Promise<void> {
  const asked = { scope, draftId, personId: authorId, by };
  const done = await services.db.transaction().execute((trx) => act(trx, asked));
  if (!done.ok) throw new Error(`draft ${draftId} is not changed: ${JSON.stringify(done.error)}`);
}

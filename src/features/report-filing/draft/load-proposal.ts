import { agenciesUnder } from "#features/agencies/index.ts";
import { findReport } from "#features/annual-reports/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { dimensionsOf } from "#platform/figures/figure-list.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { type FigurePart, readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { type AgenciesAdded, agenciesAdded, figuresOver } from "../compile/agencies-added.ts";
import { missingRecords } from "../compile/missing-records.ts";
import { findDraft } from "../data/drafts.ts";
import { oversightOf } from "../data/oversight-schema.ts";
import type { LinkedText } from "../domain/linked-text.ts";
import type { RecordedYear } from "../domain/propose/recorded-year.ts";
import { proposedFigures, proposedParts, proposeText } from "../domain/propose-text.ts";
import { everyAgency } from "./every-agency.ts";
import type { FilingServices } from "./load-workplace.ts";

/** A first text of a section of a draft from its records, with the numbers that it links, by `linkKey`. */
export interface Proposal {
  readonly body: LinkedText;
  readonly values: ReadonlyMap<string, number>;
}

export async function loadProposal(
  services: FilingServices,
  scope: AgencyScope,
  { draftId, section }: { readonly draftId: number; readonly section: number },
): Promise<Proposal | undefined> {
  const { db, today } = services;
  const draft = await findDraft(db, scope, draftId);
  if (!draft) return;
  const { agencyId, year } = draft;
  const added = await agenciesAdded(db, { agencyId, year, scope: draft.scope });
  if (!added.ok) return;
  const { agencies } = added.value;
  const asked = figuresOver(added.value, { scope: everyAgency, year, today });
  const { kinds } = services.recorded;
  const missing = await missingRecords(db, kinds, { scope: everyAgency, agencies, year, today });
  const recorded = {
    ...(await recordedYear(services, asked)),
    ...(await beside(db, added.value, { agencyId, year })),
  };
  // Nothing recorded is not none: that is said by a zero report.
  if (missing.kinds.some(({ kind }) => kind === "requests")) forgetRequests(recorded.values);
  const { kind } = added.value.of;
  const body = proposeText(section, recorded, { kind, oversight: oversightOf(draft.oversight) });
  return { body, values: recorded.values };
}

/** What the records of the year do not tell: last year's published number of requests, and whom a zone leads. */
async function beside(
  db: Queryable,
  { of }: AgenciesAdded,
  asked: { readonly agencyId: number; readonly year: number },
): Promise<Pick<RecordedYear, "receivedLastYear" | "under">> {
  const { agencyId, year } = asked;
  const last = (await findReport(db, { agencyId, year: year - 1 }))?.report.cells["t3.new.total"];
  const received = last?.state === "read" ? last.value : null;
  const isZone = of.kind === "zone";
  return {
    ...(received !== null && { receivedLastYear: received }),
    ...(isZone && { under: await agenciesBelow(db, asked) }),
  };
}

async function agenciesBelow(
  db: Queryable,
  { agencyId, year }: { readonly agencyId: number; readonly year: number },
) {
  const on = `${year}-12-31` as LocalDate;
  const [, ...under] = await agenciesUnder(db, { agencyId, on, scope: "whole" });
  const townships = under.filter(({ kind }) => kind === "township").length;
  return { townships, others: under.length - townships };
}

async function recordedYear(
  { db, recorded: { figures } }: FilingServices,
  asked: FiguresAsked,
): Promise<RecordedYear & { readonly values: Map<string, number> }> {
  const whole = proposedFigures.flatMap((key) => figures.find(key) ?? []);
  const values = new Map(await readFigures(db, whole, asked));
  const parts = new Map<string, readonly FigurePart[]>();
  for (const [key, code] of proposedParts) {
    const figure = figures.find(key);
    const dimension = figure && dimensionsOf(figure).find((one) => one.code === code);
    if (!dimension) continue;
    const found = await readBreakdown(db, figure, dimension, asked);
    parts.set(`${key}|${code}`, found);
    for (const { name, value } of found) values.set(`${key}|${code}|${name}`, value);
  }
  return { values, parts };
}

function forgetRequests(values: Map<string, number>): void {
  for (const key of [...values.keys()]) {
    if (key.startsWith("t3.") || key.startsWith("requests.")) values.delete(key);
  }
}

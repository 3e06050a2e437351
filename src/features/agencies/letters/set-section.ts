import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import {
  addSection,
  allSections,
  changeSection,
  type Section,
  type SectionToSave,
} from "../data/letters/sections.ts";
import { holdAgency } from "../data/office/agency-details.ts";
import { matchName } from "../domain/agency-name.ts";
import { isWithin } from "../domain/section-days.ts";

export interface SectionToSet {
  readonly agencyId: number;
  /** Absent: a new one. */
  readonly id?: number;
  /** As the form had it when it was opened. */
  readonly before?: SectionToSave;
  readonly after: SectionToSave;
}

export type SectionRefused =
  | { readonly kind: "not-found" }
  /** Another of that name is there at the same time. */
  | { readonly kind: "name-taken"; readonly name: string }
  | { readonly kind: "ends-before-it-begins" }
  | { readonly kind: "changed-meanwhile"; readonly present: Section };

/** Adds or changes a section (科室) of an agency; gives its id. */
export async function setSection(
  trx: Transaction,
  { by, scope }: { readonly by: AuditedBy; readonly scope: AgencyScope },
  { agencyId, id, before, after }: SectionToSet,
): Promise<Result<number, SectionRefused>> {
  if (!(await holdAgency(trx, scope, agencyId))) return err({ kind: "not-found" });
  const all = await allSections(trx, agencyId);
  const present = all.find((one) => one.id === id);
  if (id !== undefined && !present) return err({ kind: "not-found" });
  if (present && before && changesOf(before, present).length > 0) {
    return err({ kind: "changed-meanwhile", present });
  }
  const refused = refusedAmong(
    all.filter((one) => one.id !== id),
    after,
  );
  if (refused) return err(refused);

  const saved = id ?? (await addSection(trx, agencyId, after));
  if (id !== undefined) await changeSection(trx, { ...after, id });
  const subject = { kind: "agency", id: agencyId };
  const details = { section: saved, name: after.name, changes: changesOf(present, after) };
  const action = id === undefined ? "agency.section-added" : "agency.section-changed";
  await recordEvents(trx, by, [{ action, subject, agencyId, details }]);
  return ok(saved);
}

function refusedAmong(
  others: readonly Section[],
  after: SectionToSave,
): SectionRefused | undefined {
  const { name, fromOn, untilOn } = after;
  if (fromOn && untilOn && untilOn < fromOn) return { kind: "ends-before-it-begins" };
  const taken = others.find(
    (one) => matchName(one.name) === matchName(name) && isWithin(one, after),
  );
  return taken && { kind: "name-taken", name: taken.name };
}

const fields = [
  ["sectionName", "name"],
  ["sectionPlace", "place"],
  ["sectionFromOn", "fromOn"],
  ["sectionUntilOn", "untilOn"],
] as const;

function changesOf(before: SectionToSave | undefined, after: SectionToSave) {
  const words = (value: string | number | null | undefined) => (value == null ? null : `${value}`);
  return fields.flatMap(([field, of]) => {
    const [old, now] = [words(before?.[of]), words(after[of])];
    return old === now ? [] : [{ field, before: old, after: now }];
  });
}

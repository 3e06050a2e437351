import type { LocalDate } from "#kernel/local-date.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { markCancelled } from "../data/reorganisations/close-reorganisation.ts";
import {
  type StoredReorganisation,
  waitingReorganisations,
} from "../data/reorganisations/find-reorganisations.ts";
import { saveReorganisation } from "../data/reorganisations/save-reorganisation.ts";
import { endsSources, type Reorganisation } from "../domain/reorganisation/reorganisation.ts";

/** What a sheet says will become of an agency; `null`: nothing of it waits. */
export interface Planned {
  readonly agencyId: number;
  readonly renaming: { readonly name: string; readonly on: LocalDate } | null;
  readonly endsOn: LocalDate | null;
}

/**
 * Has exactly that wait for agencies which a sheet says of days to come: registered where it is new, cancelled where the sheet says
 * otherwise. An end with a successor is the office's alone: the sheet has been refused where it says another day.
 */
export async function planBySheet(
  trx: Transaction,
  by: AuditedBy,
  planned: readonly Planned[],
): Promise<void> {
  const waiting = Map.groupBy(
    (await waitingReorganisations(trx)).flatMap((act) => act.sources.map((of) => ({ act, of }))),
    ({ of }) => of,
  );
  for (const one of planned) {
    const acts = (waiting.get(one.agencyId) ?? []).map(({ act }) => act);
    const renames = acts.find(({ kind }) => kind === "rename");
    await become(trx, by, { before: renames, asked: renamingOf(one) });
    await become(trx, by, { before: acts.find(endsSources), asked: endOf(one) });
  }
}

interface Become {
  readonly before: StoredReorganisation | undefined;
  readonly asked: Reorganisation | undefined;
}

/** Puts one act in another's place; nothing where they say the same. */
async function become(trx: Transaction, by: AuditedBy, { before, asked }: Become): Promise<void> {
  const isSame = before?.effectiveOn === asked?.effectiveOn && before?.newName === asked?.newName;
  if (isSame) return;
  if (before) await drop(trx, by, before);
  if (asked) await plan(trx, by, asked);
}

const nothing = { basis: null, targets: [], takesOver: null, sourceStays: false } as const;

function renamingOf({ agencyId, renaming }: Planned): Reorganisation | undefined {
  if (!renaming) return undefined;
  const { name, on } = renaming;
  return { ...nothing, kind: "rename", effectiveOn: on, sources: [agencyId], newName: name };
}

function endOf({ agencyId, endsOn }: Planned): Reorganisation | undefined {
  if (endsOn === null) return undefined;
  return { ...nothing, kind: "dissolve", effectiveOn: endsOn, sources: [agencyId], newName: null };
}

async function plan(trx: Transaction, by: AuditedBy, asked: Reorganisation): Promise<void> {
  const id = await saveReorganisation(trx, asked, by.actor.name);
  const { kind, effectiveOn, newName } = asked;
  await record(trx, by, {
    id,
    asked,
    action: "registered",
    details: { kind, on: effectiveOn, newName },
  });
}

async function drop(trx: Transaction, by: AuditedBy, act: StoredReorganisation): Promise<void> {
  const because = "按台账更改";
  await markCancelled(trx, { id: act.id, by: by.actor.name, because });
  await record(trx, by, { id: act.id, asked: act, action: "cancelled", details: { because } });
}

interface Recorded {
  readonly id: number;
  readonly asked: Reorganisation;
  readonly action: "registered" | "cancelled";
  readonly details: Readonly<Record<string, unknown>>;
}

async function record(trx: Transaction, by: AuditedBy, { id, asked, action, details }: Recorded) {
  const subject = { kind: "reorganisation", id };
  const agencyId = asked.sources[0] ?? null;
  await recordEvents(trx, by, [{ action: `reorganisation.${action}`, subject, agencyId, details }]);
}

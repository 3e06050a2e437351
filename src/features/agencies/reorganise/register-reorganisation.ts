import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { holdRegister } from "../data/hold-register.ts";
import { holdReorganisation } from "../data/reorganisations/find-reorganisations.ts";
import { knownFor } from "../data/reorganisations/known-agencies.ts";
import { saveReorganisation } from "../data/reorganisations/save-reorganisation.ts";
import { decideReorganisation } from "../domain/reorganisation/decide-reorganisation.ts";
import type { Known } from "../domain/reorganisation/known-agency.ts";
import type {
  ReorganisationField,
  ReorganisationRefused,
} from "../domain/reorganisation/refusals.ts";
import type { Reorganisation } from "../domain/reorganisation/reorganisation.ts";
import { checkAgencyRow } from "../ledger/check-row.ts";
import { carryOut } from "./carry-out.ts";
import type { Reorganising } from "./reorganising.ts";

export type RegisterRefused =
  | ReorganisationRefused
  /** A year was mistyped, it seems. */
  | { readonly kind: "too-far-ahead"; readonly field: "effectiveOn"; readonly latest: LocalDate }
  /** A name that the register does not take, and why, in Chinese. */
  | { readonly kind: "unfit-name"; readonly field: ReorganisationField; readonly why: string };

/** Reorganisations are registered this far ahead at most. */
const daysAhead = 1100;

/** Whether a reorganisation of agencies within the scope is lawful as things are; what it was judged by. */
export async function judgeReorganisation(
  db: Queryable,
  { scope, today }: { readonly scope: AgencyScope; readonly today: LocalDate },
  asked: Reorganisation,
): Promise<Result<Known, RegisterRefused>> {
  const latest = addDays(today, daysAhead);
  if (asked.effectiveOn > latest) {
    return err({ kind: "too-far-ahead", field: "effectiveOn", latest });
  }
  const unfit = unfitName(asked, today);
  if (unfit) return err(unfit);
  const known = await knownFor(db, asked);
  // Whoever is out of reach is not there.
  const agencies = [...known.agencies].filter(([id]) => includesAgency(scope, id));
  const decided = decideReorganisation(asked, { ...known, agencies: new Map(agencies) });
  return decided.ok ? ok(known) : decided;
}

function unfitName(
  { newName, targets }: Reorganisation,
  today: LocalDate,
): RegisterRefused | undefined {
  const names: readonly { readonly field: "newName" | "targets"; readonly name: string | null }[] =
    [
      { field: "newName", name: newName },
      ...targets.map((target) => ({
        field: "targets" as const,
        name: target.agencyId === null ? target.name : null,
      })),
    ];
  for (const { field, name } of names) {
    if (name === null) continue;
    const [problem] = checkAgencyRow({ name }, today).problems;
    if (problem) return { kind: "unfit-name", field, why: problem.message };
  }
  return undefined;
}

export interface Registered {
  readonly id: number;
  /** Its day has come: it holds already. */
  readonly isCarriedOut: boolean;
}

interface Acting extends Reorganising {
  readonly by: AuditedBy;
  readonly scope: AgencyScope;
}

/** Registers a reorganisation (登记机构调整); one whose day has come is carried out at once. */
export async function registerReorganisation(
  trx: Transaction,
  { by, scope, rooms, today }: Acting,
  asked: Reorganisation,
): Promise<Result<Registered, RegisterRefused>> {
  await holdRegister(trx);
  const judged = await judgeReorganisation(trx, { scope, today }, asked);
  if (!judged.ok) return judged;
  const id = await saveReorganisation(trx, asked, by.actor.name);
  const { kind, effectiveOn, basis, newName } = asked;
  const nameOf = (one: number) => judged.value.agencies.get(one)?.name ?? `${one}`;
  const details = {
    ...{ kind, on: effectiveOn, basis, newName, sources: asked.sources.map(nameOf) },
    targets: asked.targets.map((one) => (one.agencyId === null ? one.name : nameOf(one.agencyId))),
  };
  const subject = { kind: "reorganisation", id };
  const agencyId = asked.sources[0] ?? null;
  await recordEvents(trx, by, [
    { action: "reorganisation.registered", subject, agencyId, details },
  ]);
  if (effectiveOn > today) return ok({ id, isCarriedOut: false });
  const act = await holdReorganisation(trx, id);
  if (!act) throw new Error(`no reorganisation ${id}`);
  const done = await carryOut(trx, act, { by, rooms, today });
  if (!done.ok)
    throw new Error(`a reorganisation that was judged lawful is refused: ${done.error.kind}`);
  return ok({ id, isCarriedOut: true });
}

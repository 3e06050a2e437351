import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { readCases } from "../data/read-cases.ts";
import { type KeptAct, readActs, readManyActs } from "../data/request-acts.ts";
import type { StoredCase } from "../data/saved-case.ts";
import { clockEvents } from "../domain/case/timeliness.ts";
import { byDay, type CaseEvent } from "../domain/clock/case-event.ts";

/** A case as the office handles it. */
export interface HandledCase {
  readonly case: StoredCase;
  /** Every act that was recorded one by one; none of a case that a sheet or the plain form told. */
  readonly acts: readonly KeptAct[];
  /** What the clock reads: the acts that stand, or what the facts of a sheet mean. */
  readonly events: readonly CaseEvent[];
  /** 重新答复: the order that waits for its new reply. */
  readonly reopening: OpenReopening | undefined;
}

/** An order of a new reply that was not given yet. */
export interface OpenReopening {
  readonly id: number;
  readonly orderedBy: "reconsideration" | "court";
  readonly dispute: string;
  readonly receivedOn: LocalDate;
}

/** A case of somebody's agencies; `undefined` where there is none. */
export async function loadHandled(
  db: Queryable,
  asked: { readonly scope: AgencyScope; readonly id: number; readonly cipher: FieldCipher },
): Promise<HandledCase | undefined> {
  const { scope, id, cipher } = asked;
  const [found] = await readCases(
    db,
    cipher,
    sql`request.id = ${id} and ${isInScope(scope, "request.agency_id")}`,
  );
  if (!found) return undefined;
  const acts = await readActs(db, cipher, id);
  const reopening = found.reopenedOn === null ? undefined : await openReopening(db, id);
  return { case: found, acts, events: eventsOf(found, acts), reopening };
}

async function openReopening(db: Queryable, id: number): Promise<OpenReopening | undefined> {
  const { rows } = await sql<OpenReopening>`
    select id, ordered_by as "orderedBy", dispute, received_on as "receivedOn" from request_reopening
    where request_id = ${id} and replied_on is null and undone_at is null`.execute(db);
  return rows[0];
}

/** What a letter of the case looks at: of a new reply whether its order waits. */
export function lookedAt(
  { events, reopening }: HandledCase,
  asOf: LocalDate,
  reopeningId: number | null,
) {
  const isOpen = reopening?.id === reopeningId;
  return { events, asOf, ...(reopeningId !== null && { anew: { isOpen } }) };
}

/** The same of many cases, by their ids; of open ones alone it is told all. */
export async function loadManyHandled(
  db: Queryable,
  {
    scope,
    ids,
    cipher,
  }: Omit<Parameters<typeof loadHandled>[1], "id"> & {
    readonly ids: readonly number[];
  },
): Promise<ReadonlyMap<number, HandledCase>> {
  const wanted = sql`request.id = any(${[...ids]}::bigint[])`;
  const cases = await readCases(
    db,
    cipher,
    sql`${wanted} and ${isInScope(scope, "request.agency_id")}`,
  );
  const acts = await readManyActs(db, cipher, ids);
  return new Map(
    cases.map((found) => {
      const own = acts.get(found.id) ?? [];
      return [
        found.id,
        { case: found, acts: own, events: eventsOf(found, own), reopening: undefined },
      ];
    }),
  );
}

/** The acts that stand, as the clock reads them; of a case of a sheet what its facts mean. */
export function eventsOf(found: StoredCase, acts: readonly KeptAct[]): readonly CaseEvent[] {
  if (acts.length === 0) return clockEvents(found);
  return byDay(acts.filter(({ undoneAt }) => undoneAt === null).map(({ event }) => event));
}

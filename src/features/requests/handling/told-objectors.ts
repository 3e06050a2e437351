import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { findLetter, lettersOfCase } from "../data/letters/letters.ts";
import type { KeptAct } from "../data/request-acts.ts";
import type { ResultRow } from "../domain/case/codes.ts";
import type { CaseEvent } from "../domain/clock/case-event.ts";
import { disclosesAgainst, objectionsOf } from "../domain/handling/objections.ts";
import { partiesOf } from "./party-apart.ts";

export interface Disclosing {
  readonly requestId: number;
  readonly acts: readonly KeptAct[];
  readonly events: readonly CaseEvent[];
  readonly outcome: ResultRow | undefined;
  readonly on: LocalDate;
  readonly cipher: FieldCipher;
  readonly ofLetter?: number | undefined;
  /** Of a reply on paper: the day on which those who object were told in writing. */
  readonly toldOn?: LocalDate | undefined;
}

/**
 * 第三十二条: whoever decides to disclose against a third party tells it in writing what and why, before the information leaves. The
 * objections that nobody answered by that day, as the case names them; none where nothing is disclosed against them.
 */
export async function untoldObjectors(
  trx: Transaction,
  { requestId, acts, events, outcome, on, cipher, ofLetter, toldOn }: Disclosing,
): Promise<readonly string[]> {
  const until = events.filter((event) => event.on <= on);
  const objections = outcome ? objectionsOf(until, officeCalendar()) : [];
  if (!outcome || objections.length === 0) return [];
  const basis = ofLetter === undefined ? undefined : await basisOf(trx, ofLetter, cipher);
  // What a reply on paper keeps back is not known here.
  const isKnown = outcome === "granted" || ofLetter !== undefined;
  if (!isKnown || !disclosesAgainst(outcome, { basis })) return [];
  if (ofLetter === undefined && toldOn !== undefined && toldOn <= on) return [];
  const told = await toldParties(trx, { requestId, on, cipher });
  const names = partiesOf(cipher, acts);
  const untold = objections.filter(({ ref }) => {
    const party = ref === null ? undefined : names.get(ref);
    return party === undefined ? told.size === 0 : !told.has(party);
  });
  return untold.map((one) => one.ref ?? `${one.on} 收到意见的一方`);
}

const scope = agencyScope({ kind: "operator" });

async function basisOf(
  trx: Transaction,
  letterId: number,
  cipher: FieldCipher,
): Promise<string | undefined> {
  const letter = await findLetter(trx, { scope, letterId, cipher });
  return letter?.draft.filled.basis;
}

/** Whom a 依申请公开告知书（第三方） reached by a day. */
async function toldParties(
  trx: Transaction,
  { requestId, on, cipher }: Pick<Disclosing, "requestId" | "on" | "cipher">,
): Promise<ReadonlySet<string>> {
  const told = new Set<string>();
  for (const { id, type, state, servedOn } of await lettersOfCase(trx, scope, requestId)) {
    if (type !== "thirdPartyOverruled" || state !== "served") continue;
    if (servedOn === null || servedOn > on) continue;
    const letter = await findLetter(trx, { scope, letterId: id, cipher });
    told.add(letter?.draft.filled.party?.trim() ?? "");
  }
  return told;
}

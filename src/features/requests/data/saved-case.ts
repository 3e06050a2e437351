import type { CaseRecord } from "../domain/case/case-record.ts";
import { excusingFacts } from "../domain/case/facts.ts";
import type { Verdict } from "../domain/case/timeliness.ts";
import type { CaseEvent } from "../domain/clock/case-event.ts";

/** A case as it is stored. */
export interface StoredCase extends CaseRecord {
  readonly id: number;
  readonly agencyId: number;
  readonly key: string;
  readonly isFromLedger: boolean;
  readonly isOfOffice: boolean;
  readonly isIncomplete: boolean;
  /** Its acts are recorded one by one, and its days follow from them. */
  readonly isHandled: boolean;
  /** The day of the first order of a new reply (责令重新答复). */
  readonly reopenedOn: string | null;
  readonly untold: readonly string[];
  readonly verdict: Verdict | null;
  readonly dueOn: string | null;
  readonly madeAt: string;
  readonly voidedAt: string | null;
  readonly voidedBecause: string | null;
}

/** A case as it is to be stored. */
export interface CaseToSave {
  /** Absent: it is new. */
  readonly id?: number;
  readonly agencyId: number;
  readonly key: string;
  readonly record: CaseRecord;
  readonly isFromLedger: boolean;
  readonly isOfOffice: boolean;
  readonly untold: readonly string[];
  /** The acts, of a case that the office handles. */
  readonly events?: readonly CaseEvent[] | undefined;
}

/** The columns that could excuse a late reply and are in none of some names. */
export function untoldOf(told: (fact: string) => boolean): readonly string[] {
  return excusingFacts.filter((fact) => !told(fact));
}

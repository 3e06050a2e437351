import type { CaseEvent } from "../../domain/clock/case-event.ts";
import type { CountedDay } from "../../domain/clock/count-days.ts";
import type { ConsultationTold } from "../../domain/clock/open-consultations.ts";
import type { ActNow, ClockNow, HandlingAct } from "../../domain/handling/acts-now.ts";

/** What `/api/requests/:id/handling` answers: how a case stands, what happened, what may be done now. */
export interface HandlingAnswer {
  readonly clock: ClockNow & { readonly days: readonly CountedDay[] };
  /** Each consultation with its own last day. */
  readonly consultations: readonly PartyConsulted[];
  /** To be sent with the next act: what was seen. */
  readonly seen: number;
  readonly acts: readonly ActAnswer[];
  readonly now: readonly ActNowAnswer[];
}

export interface PartyConsulted extends ConsultationTold {
  /** By name, for who may read letters. */
  readonly party?: string;
}

export interface ActAnswer {
  /** Absent of what a sheet or the plain form told. */
  readonly id?: number;
  readonly event: CaseEvent;
  /** Whom it asks or who answered, by name: for who may read letters. */
  readonly party?: string;
  readonly by?: string;
  readonly at?: string;
  readonly evidence?: string | null;
  /** The head alone takes it back: an extension, the service of a letter. */
  readonly isHeads?: true;
  readonly undone?: { readonly at: string; readonly by: string; readonly because: string };
}

/** An act as if it were done today: what it would make of the clock, or why it may not be done. */
export type ActNowAnswer =
  | Extract<ActNow, { readonly isLawful: true }>
  | { readonly act: HandlingAct; readonly isLawful: false; readonly because: string };

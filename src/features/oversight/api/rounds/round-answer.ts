import type { Finding, StepTaken } from "../../data/rounds/load-findings.ts";
import type { Round, Visit } from "../../data/rounds/load-round.ts";

export interface RoundsAnswer {
  readonly rounds: readonly Round[];
  readonly next?: string;
}

/** A finding as lists have it. */
export interface FindingLine extends Finding {
  readonly isLate: boolean;
}

export interface RoundAnswer {
  readonly round: Round;
  readonly visits: readonly Visit[];
  readonly findings: readonly FindingLine[];
}

export interface FindingsAnswer {
  readonly findings: readonly FindingLine[];
  readonly next?: string;
}

export interface FindingAnswer {
  readonly finding: FindingLine;
  readonly steps: readonly StepTaken[];
  /** Whether who asks is on the side of the unit, and of who found it. */
  readonly isInspected: boolean;
  readonly isInspector: boolean;
}

/** Units that can be chosen. */
export interface UnitsAnswer {
  readonly units: readonly { readonly id: number; readonly name: string }[];
}

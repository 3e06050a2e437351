import type { LocalDate } from "#kernel/local-date.ts";

/** An agency as a decision on it needs it. */
export interface AgencyInForce {
  readonly id: number;
  readonly name: string;
  /** 撤销日期. */
  readonly dissolvedOn: LocalDate | null;
  /** 开始日; `null`: as far as anybody knows it was always there. */
  readonly foundedOn: LocalDate | null;
  /** The latest day from which it comes after another. */
  readonly receivedOn: LocalDate | null;
  /** The day of its latest renaming. */
  readonly renamedOn: LocalDate | null;
  /** What is registered of it and waits for its day. */
  readonly waiting: readonly WaitingAct[];
}

/** What a registered reorganisation will do to an agency: end it, rename it, or give it what another has. */
export interface WaitingAct {
  readonly does: "ends" | "renames" | "receives";
  readonly on: LocalDate;
}

/** Who has a name that somebody is to get: an agency of the region, today, formerly or by a registered act. */
export interface NameHeld {
  readonly matchName: string;
  /** `null`: an agency that is yet to be made. */
  readonly agencyId: number | null;
  readonly holder: string;
  readonly how: "called" | "formerly" | "planned";
}

/** What a decision looks at. */
export interface Known {
  readonly agencies: ReadonlyMap<number, AgencyInForce>;
  readonly names: readonly NameHeld[];
}

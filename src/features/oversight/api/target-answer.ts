/** A target as the board has it. */
export interface TargetOnBoard {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly title: string;
  readonly unit: string;
  readonly planned: number;
  /** `null`: there is no such figure, or it has no value. */
  readonly value: number | null;
  /** With one decimal. */
  readonly percent: number | null;
  readonly dueOn: string | null;
  readonly section: string | null;
  readonly owner: string | null;
}

export interface TargetBoardAnswer {
  readonly year: number;
  readonly targets: readonly TargetOnBoard[];
  /** After which agency the next page begins. */
  readonly next?: string;
}

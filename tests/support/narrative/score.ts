/** What was found in sentences against their labels. */
export interface Score {
  /** Found and right; what may be left out counts here too. */
  readonly right: number;
  readonly wrong: readonly string[];
  /** What must be found, and how much of it was. */
  readonly expected: number;
  readonly met: number;
  readonly missed: readonly string[];
}

/** Of what was found, how much is right; 1 where nothing was found. */
export function precision({ right, wrong }: Score): number {
  return right + wrong.length === 0 ? 1 : right / (right + wrong.length);
}

/** Of what is to be found, how much was. */
export function recall({ expected, met }: Score): number {
  return expected === 0 ? 1 : met / expected;
}

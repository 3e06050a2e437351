/** Thrown by books where a record cannot be put back as it was, though nobody changed it since. */
export class CannotTurnBack extends Error {
  /** What the record is known by. */
  readonly record: string;
  /** In Chinese, with the remedy. */
  readonly because: string;

  constructor(record: string, because: string) {
    super(`${record}: ${because}`);
    this.record = record;
    this.because = because;
  }
}

/**
 * A property checked on many generated cases: sampled with a fixed seed in `npm run check`, at full
 * count and resumable in `npm run prove`. A tally is plain JSON, so that it survives an interruption.
 */
export interface Property<Tally> {
  /** File name of the proof in `docs/proofs`, kebab-case. */
  readonly name: string;
  /** The rule in one English sentence. */
  readonly says: string;
  readonly seed: number;
  readonly inCheck: number;
  readonly inProve: number;
  /** How many cases a process takes at a time in a proof, where beginning costs more than they do (a database of its own). */
  readonly atOnce?: number;
  readonly empty: () => Tally;
  /** Runs the cases `from` to `to` (exclusive); a case depends on the seed and its own number alone. */
  readonly run: (from: number, to: number) => Tally | Promise<Tally>;
  readonly merge: (left: Tally, right: Tally) => Tally;
  /** What speaks against the property, a line each; empty when it holds. `count` cases were run. */
  readonly failures: (tally: Tally, count: number) => readonly string[];
  /** The tally as Markdown, for the proof. */
  readonly report: (tally: Tally, count: number) => string;
}

import { z } from "zod";

/** One line of the table: what was measured, how, and the goal it is held against. */
export const Figure = z.object({
  what: z.string(),
  measured: z.string(),
  goal: z.string(),
  holds: z.boolean(),
  /** How it was measured, for whoever measures it again. */
  how: z.string(),
});
export type Figure = z.infer<typeof Figure>;

/** The middle of the values, the lower middle of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
}

/** Seconds that `act` takes in each of `runs` runs, after one run that is not counted. */
export async function secondsOf(runs: number, act: () => unknown): Promise<number[]> {
  await act();
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await act();
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds;
}

/** Seconds of processor time, all threads together, that `act` takes; other programs do not count. */
export async function coreSecondsOf(runs: number, act: () => unknown): Promise<number[]> {
  await act();
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    await act();
    const { user, system } = process.cpuUsage(before);
    seconds.push((user + system) / 1_000_000);
  }
  return seconds;
}

/** A figure of so many a second, where more is better. */
export function rate(
  what: string,
  {
    count,
    seconds,
    atLeast,
    how,
  }: {
    readonly count: number;
    readonly seconds: readonly number[];
    readonly atLeast: number;
    readonly how: string;
  },
): Figure {
  const perSecond = count / median(seconds);
  return {
    what,
    measured: `${wholeNumber(perSecond)}/s`,
    goal: `${wholeNumber(atLeast)}/s`,
    holds: perSecond >= atLeast,
    how: `${how}; median of ${seconds.length} runs`,
  };
}

/** With thousands separated: `12,345`. */
export function wholeNumber(value: number): string {
  return Math.round(value).toLocaleString("en");
}

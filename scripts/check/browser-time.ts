/** When the tests of a file began and ended, in milliseconds. */
export interface FileTime {
  /** From the project's root. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Milliseconds of a whole machine: all tests in a browser together, and one file of them. */
const goal = { all: 5 * 60_000, file: 30_000 };

/** How often a goal may be passed: a machine that others use too is half as quick, and no reason to refuse a change. */
const patience = 2;

/** What is over its goal, a line each, and whether it is so far over that the check fails. */
export interface BrowserTime {
  readonly slow: readonly string[];
  readonly isTooLong: boolean;
}

/**
 * What takes too long of the tests in a browser: who waits for a check longer asks for it less often. `beside` is how many
 * files run side by side: each of them has that share of the machine, and its time is told as if it had all.
 */
export function browserTime(files: readonly FileTime[], beside: number): BrowserTime {
  const times = files
    .filter(({ file }) => file.startsWith("tests/e2e/"))
    .map(({ file, start, end }) => ({ file, time: (end - start) / beside }));
  const slow = times
    .filter(({ time }) => time > goal.file)
    .map(({ file, time }) => `${file} took ${seconds(time)}, over ${goal.file / 1000} s`);
  const all = times.reduce((sum, { time }) => sum + time, 0);
  const isTooLong =
    all > patience * goal.all || times.some(({ time }) => time > patience * goal.file);
  const told = all > goal.all ? [`browser tests took ${seconds(all)}, over 5 minutes`] : [];
  return { slow: [...slow, ...told], isTooLong };
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}

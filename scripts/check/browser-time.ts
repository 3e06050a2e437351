/** When the tests of a file began and ended, in milliseconds. */
export interface FileTime {
  /** From the project's root. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Milliseconds of a whole machine: all tests in a browser together, and one file of them. */
const most = { all: 5 * 60_000, file: 30_000 };

/**
 * What takes too long of the tests in a browser, a line each: who waits for a check longer asks for it less often. `beside`
 * is how many files run side by side: each of them has that share of the machine, and its time is told as if it had all.
 */
export function browserTimeFaults(files: readonly FileTime[], beside: number): readonly string[] {
  const times = files
    .filter(({ file }) => file.startsWith("tests/e2e/"))
    .map(({ file, start, end }) => ({ file, time: (end - start) / beside }));
  const slow = times
    .filter(({ time }) => time > most.file)
    .map(({ file, time }) => `${file} took ${seconds(time)}, over ${most.file / 1000} s`);
  const all = times.reduce((sum, { time }) => sum + time, 0);
  return all > most.all ? [...slow, `browser tests took ${seconds(all)}, over 5 minutes`] : slow;
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}

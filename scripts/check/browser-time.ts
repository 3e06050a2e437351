/** When the tests of a file began and ended, in milliseconds. */
export interface FileTime {
  /** From the project's root. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Milliseconds: all tests in a browser together, from the first to the last; and one file of them. */
const most = { all: 5 * 60_000, file: 30_000 };

/** What takes too long of the tests in a browser, a line each: who waits for a check longer asks for it less often. */
export function browserTimeFaults(files: readonly FileTime[]): readonly string[] {
  const inBrowser = files.filter(({ file }) => file.startsWith("tests/e2e/"));
  const slow = inBrowser
    .filter(({ start, end }) => end - start > most.file)
    .map(
      ({ file, start, end }) => `${file} took ${seconds(end - start)}, over ${most.file / 1000} s`,
    );
  const all =
    Math.max(...inBrowser.map(({ end }) => end)) - Math.min(...inBrowser.map(({ start }) => start));
  return all > most.all ? [...slow, `browser tests took ${seconds(all)}, over 5 minutes`] : slow;
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}

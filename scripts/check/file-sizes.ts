const limit = 300;

/** Tables of data, which a limit would only cut into pieces. */
const tables: readonly string[] = [];

/** The files over the limit, a line each; tests and the tables listed here may be longer. */
export function oversizedFiles(files: readonly string[], read: (file: string) => string): string[] {
  const long = files
    .filter((file) => !/\.test\.tsx?$/.test(file) && !tables.includes(file))
    .map((file) => ({ file, lines: read(file).trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > limit)
    .map(
      ({ file, lines }) => `${file} has ${lines} lines, over ${limit}: split it by what it does`,
    );
  const gone = tables
    .filter((table) => !files.includes(table))
    .map(
      (table) => `${table} is listed as a table of data and does not exist: take it off the list`,
    );
  return [...long, ...gone];
}

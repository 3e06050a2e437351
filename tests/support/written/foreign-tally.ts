/** What other programs made of the files written; plain JSON. */
export interface ForeignTally {
  /** Files that each program read, and found equal to the report cell by cell. */
  readonly readers: Readonly<Record<string, number>>;
  /** Reports that no file was written of. */
  readonly refused: number;
  readonly faults: readonly string[];
}

export const noForeign: ForeignTally = { readers: {}, refused: 0, faults: [] };

const faultsKept = 20;

/** One file read by one program. */
export function readBy(reader: string, number: number, told: readonly string[]): ForeignTally {
  const faults = told.slice(0, 1).map((fault) => `case ${number}, ${reader}: ${fault}`);
  return { readers: { [reader]: told.length === 0 ? 1 : 0 }, refused: 0, faults };
}

export function mergeForeign(left: ForeignTally, right: ForeignTally): ForeignTally {
  const readers = { ...left.readers };
  for (const [name, count] of Object.entries(right.readers)) {
    readers[name] = (readers[name] ?? 0) + count;
  }
  return {
    readers,
    refused: left.refused + right.refused,
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  };
}

/** The tally as Markdown. */
export function foreignReport({ readers, refused }: ForeignTally, count: number): string {
  return [
    `${count.toLocaleString("en")} reports, files that were refused left out (${refused}).`,
    "",
    "| read by | files equal to their report |",
    "| --- | ---: |",
    ...Object.entries(readers).map(([name, files]) => `| ${name} | ${files} |`),
  ].join("\n");
}

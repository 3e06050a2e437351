import type { VariantRow } from "#tests/support/generator/damage/catalogue.ts";
import { faultKinds, noRow, type ReadingTally, type RowTally } from "./reading-tally.ts";

/** What must hold of a reading property. */
export interface ReadingTerms {
  /** The rows the proof reports. */
  readonly rows: readonly VariantRow[];
  /** Rows each of which must reach the recall that the whole must reach. */
  readonly wholes: readonly string[];
  /** At this count each row must have `rowDocuments`. */
  readonly inProve: number;
  readonly rowDocuments: number;
  /** A row of fewer documents says too little of recall to be judged. */
  readonly rowJudged: number;
}

/** Of all cells that must be read; of those in the documents of one row. */
const floors = { recall: 0.995, rowRecall: 0.98 };

/**
 * Year, edition, agency, day and reason are told from words, which chance may put together as no page
 * would: one document in 500 may be told wrongly, and one stated agency in 50 missed.
 */
const documentFaults = { wrong: 0.002, agencyMissed: 0.02, dayMissed: 0.02 };

/** What speaks against the reader, a line each. */
export function readingFailures(tally: ReadingTally, count: number, terms: ReadingTerms): string[] {
  const faults: string[] = [];
  const none = (kind: "wrong" | "forbidden" | "blank" | "misplaced") => {
    if (tally[kind] > 0) faults.push(`${tally[kind]} ${kind}: ${tally.examples[kind].join("; ")}`);
  };
  none("wrong");
  none("forbidden");
  none("blank");
  none("misplaced");
  if (share(tally) < floors.recall) {
    faults.push(`recall ${percent(share(tally))}: ${tally.examples.missed.join("; ")}`);
  }
  return [...faults, ...rowFailures(tally, count, terms), ...documentFailures(tally, count)];
}

function rowFailures(tally: ReadingTally, count: number, terms: ReadingTerms): string[] {
  return terms.rows.flatMap(({ id }) => {
    const row = tally.rows[id] ?? noRow;
    const faults: string[] = [];
    const floor = terms.wholes.includes(id) ? floors.recall : floors.rowRecall;
    const isJudged = row.documents >= terms.rowJudged;
    if (isJudged && share(row) < floor) faults.push(`${id}: recall ${percent(share(row))}`);
    if (count >= terms.inProve && row.documents < terms.rowDocuments) {
      faults.push(`${id}: ${row.documents} documents`);
    }
    return faults;
  });
}

function documentFailures(tally: ReadingTally, count: number): string[] {
  const told = [
    ["edition", tally.editions],
    ["year", tally.years],
    ["agency", tally.agencies],
    ["warning", tally.warnings],
    ["day", tally.days],
  ] as const;
  const faults = told.flatMap(([kind, wrong]) =>
    wrong > documentFaults.wrong * count
      ? [`${wrong} with another ${kind}: ${tally.examples[kind].join("; ")}`]
      : [],
  );
  if (tally.agenciesMissed > documentFaults.agencyMissed * tally.agenciesStated) {
    faults.push(
      `${tally.agenciesMissed} agencies missed: ${tally.examples.agencyMissed.join("; ")}`,
    );
  }
  if (tally.daysMissed > documentFaults.dayMissed * tally.daysStated) {
    faults.push(`${tally.daysMissed} days missed: ${tally.examples.dayMissed.join("; ")}`);
  }
  return faults;
}

function share({ must, right }: Pick<RowTally, "must" | "right">): number {
  return must === 0 ? 1 : right / must;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)} %`;
}

/** The tally as Markdown: the whole, a row a line, examples of faults. */
export function readingReport(tally: ReadingTally, count: number, { rows }: ReadingTerms): string {
  const lines = rows.map(({ id, row }) => {
    const { documents, wrong, must, right } = tally.rows[id] ?? noRow;
    const recall = must === 0 ? "nothing certain" : percent(right / must);
    return `| \`${id}\` | ${row.replaceAll("|", "\\|")} | ${documents} | ${wrong} | ${recall} |`;
  });
  const examples = faultKinds.flatMap((kind) =>
    tally.examples[kind].length === 0
      ? []
      : [`### ${kind}`, "", ...tally.examples[kind].map((example) => `- ${example}`), ""],
  );
  return [
    `${count} documents, ${tally.must} cells certain by the contract, ${tally.right} read (${percent(share(tally))}).`,
    "",
    `Wrong reads: ${tally.wrong}. Reads the contract forbids: ${tally.forbidden}. Cells called blank that the agency did not leave empty: ${tally.blank}. Reads without their place: ${tally.misplaced}.`,
    `Documents with another edition: ${tally.editions}; year: ${tally.years}; agency: ${tally.agencies} (missed: ${tally.agenciesMissed} of ${tally.agenciesStated} stated); reason for being no report: ${tally.warnings}; day of signing: ${tally.days} (missed: ${tally.daysMissed} of ${tally.daysStated} stated).`,
    "",
    "| row | what it is | documents | wrong reads | recall |",
    "| --- | --- | ---: | ---: | ---: |",
    ...lines,
    "",
    ...examples,
  ].join("\n");
}

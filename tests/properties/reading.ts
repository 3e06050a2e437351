import { generatedCase } from "#tests/support/generator/case.ts";
import { variantRows } from "#tests/support/generator/damage/catalogue.ts";
import type { Property } from "#tests/support/property.ts";
import { examine } from "#tests/support/reading/examine.ts";
import {
  emptyTally,
  faultKinds,
  mergeTallies,
  noRow,
  type ReadingTally,
  type RowTally,
} from "#tests/support/reading/reading-tally.ts";

const seed = 20261121;
const inProve = 100_000;

/** Of all cells that must be read; of those in the documents of one row; documents a row in `prove`. */
const floors = { recall: 0.995, rowRecall: 0.98, rowDocuments: 1000 };

/**
 * Year, edition, agency and reason are told from words, which chance may put together as no page
 * would: one document in 500 may be told wrongly, and one stated agency in 50 missed.
 */
const documentFaults = { wrong: 0.002, agencyMissed: 0.02 };

/** Generated reports, clean and damaged, against the reader. */
export const property: Property<ReadingTally> = {
  name: "reading",
  says:
    "Of 100,000 generated reports in every layout and damage no figure is read wrongly, none where the contract " +
    "forbids it, at least 99.5 % of those the contract calls certain are read, and each stands in the source at its place.",
  seed,
  inCheck: 3000,
  inProve,
  empty: emptyTally,
  run: async (from, to) => {
    let tally = emptyTally();
    for (let number = from; number < to; number += 1) {
      tally = mergeTallies(tally, await examine(generatedCase(seed, number)));
    }
    return tally;
  },
  merge: mergeTallies,
  failures,
  report,
};

function failures(tally: ReadingTally, count: number): string[] {
  const faults: string[] = [];
  const none = (kind: "wrong" | "forbidden" | "misplaced") => {
    if (tally[kind] > 0) faults.push(`${tally[kind]} ${kind}: ${tally.examples[kind].join("; ")}`);
  };
  none("wrong");
  none("forbidden");
  none("misplaced");
  if (share(tally) < floors.recall) {
    faults.push(`recall ${percent(share(tally))}: ${tally.examples.missed.join("; ")}`);
  }
  faults.push(...rowFailures(tally, count), ...documentFailures(tally, count));
  return faults;
}

function rowFailures(tally: ReadingTally, count: number): string[] {
  return variantRows.flatMap(({ id }) => {
    const row = tally.rows[id] ?? noRow;
    const faults: string[] = [];
    if (share(row) < floors.rowRecall) faults.push(`${id}: recall ${percent(share(row))}`);
    if (count >= inProve && row.documents < floors.rowDocuments) {
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
  return faults;
}

function share({ must, right }: Pick<RowTally, "must" | "right">): number {
  return must === 0 ? 1 : right / must;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)} %`;
}

function report(tally: ReadingTally, count: number): string {
  const lines = variantRows.map(({ id, row }) => {
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
    `Wrong reads: ${tally.wrong}. Reads the contract forbids: ${tally.forbidden}. Reads without their place: ${tally.misplaced}.`,
    `Documents with another edition: ${tally.editions}; year: ${tally.years}; agency: ${tally.agencies} (missed: ${tally.agenciesMissed} of ${tally.agenciesStated} stated); reason for being no report: ${tally.warnings}.`,
    "",
    "| row | what it is | documents | wrong reads | recall |",
    "| --- | --- | ---: | ---: | ---: |",
    ...lines,
    "",
    ...examples,
  ].join("\n");
}

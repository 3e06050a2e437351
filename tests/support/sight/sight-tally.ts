/** How what is read stands to what another program shows; plain JSON. */
export interface SightTally {
  readonly documents: number;
  /** Cells that are said to be read or blank: all, and those written in odd ways. */
  readonly claimed: number;
  readonly oddClaimed: number;
  /** Cells written in odd ways. */
  readonly odd: number;
  readonly wrong: number;
  readonly faults: readonly string[];
}

export const noSight: SightTally = {
  documents: 0,
  claimed: 0,
  oddClaimed: 0,
  odd: 0,
  wrong: 0,
  faults: [],
};

const faultsKept = 40;

export function mergeSight(left: SightTally, right: SightTally): SightTally {
  return {
    documents: left.documents + right.documents,
    claimed: left.claimed + right.claimed,
    oddClaimed: left.oddClaimed + right.oddClaimed,
    odd: left.odd + right.odd,
    wrong: left.wrong + right.wrong,
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  };
}

/** What speaks against it; where many documents were read, also that hardly any odd cell was claimed. */
export function sightFailures({ faults, odd, oddClaimed }: SightTally, least: number): string[] {
  const few =
    oddClaimed < odd * least ? [`of ${odd} odd cells only ${oddClaimed} are claimed`] : [];
  return [...faults, ...few];
}

/** The tally as Markdown. */
export function sightReport(tally: SightTally): string {
  const number = (count: number) => count.toLocaleString("en");
  const { documents, claimed, odd, oddClaimed, wrong } = tally;
  return [
    "| | |",
    "| --- | ---: |",
    `| documents | ${number(documents)} |`,
    `| cells said to be read or blank | ${number(claimed)} |`,
    `| cells written in odd ways | ${number(odd)} |`,
    `| of these said to be read or blank | ${number(oddClaimed)} |`,
    `| said otherwise than shown | ${number(wrong)} |`,
  ].join("\n");
}

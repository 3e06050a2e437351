/** What was found in some generated documents; plain JSON. */
export interface ReadingTally {
  readonly documents: number;
  /** Cells that must be read, and how many were, rightly. */
  readonly must: number;
  readonly right: number;
  /** Reads of a number that is not what is printed there. */
  readonly wrong: number;
  /** Reads, right by chance, where the contract says the cell cannot be certain. */
  readonly forbidden: number;
  /** Cells called blank that the agency did not leave empty, or that the document does not show. */
  readonly blank: number;
  /** Reads whose place in the source does not hold the figure. */
  readonly misplaced: number;
  readonly editions: number;
  readonly years: number;
  readonly agencies: number;
  readonly agenciesStated: number;
  readonly agenciesMissed: number;
  /** Documents that are no report, told with another reason or none. */
  readonly warnings: number;
  /** Documents said to be signed on another day, and those whose day was not told. */
  readonly days: number;
  readonly daysStated: number;
  readonly daysMissed: number;
  readonly rows: Readonly<Record<string, RowTally>>;
  /** The first few of each fault, with the case's number. */
  readonly examples: Readonly<Record<FaultKind, readonly string[]>>;
}

/** The same for the documents of one row of the paper on variants. */
export interface RowTally {
  readonly documents: number;
  readonly must: number;
  readonly right: number;
  readonly wrong: number;
}

export const faultKinds = [
  "wrong",
  "forbidden",
  "blank",
  "missed",
  "misplaced",
  "edition",
  "year",
  "agency",
  "agencyMissed",
  "warning",
  "day",
  "dayMissed",
] as const;
export type FaultKind = (typeof faultKinds)[number];

export const noRow: RowTally = { documents: 0, must: 0, right: 0, wrong: 0 };

const examplesKept = 20;

/** Nothing looked at yet. */
export function emptyTally(): ReadingTally {
  return {
    documents: 0,
    must: 0,
    right: 0,
    wrong: 0,
    forbidden: 0,
    blank: 0,
    misplaced: 0,
    editions: 0,
    years: 0,
    agencies: 0,
    agenciesStated: 0,
    agenciesMissed: 0,
    warnings: 0,
    days: 0,
    daysStated: 0,
    daysMissed: 0,
    rows: {},
    examples: {
      wrong: [],
      forbidden: [],
      blank: [],
      missed: [],
      misplaced: [],
      edition: [],
      year: [],
      agency: [],
      agencyMissed: [],
      warning: [],
      day: [],
      dayMissed: [],
    },
  };
}

/** Both tallies as one; the left one's examples come first. */
export function mergeTallies(left: ReadingTally, right: ReadingTally): ReadingTally {
  const rows: Record<string, RowTally> = { ...left.rows };
  for (const [id, row] of Object.entries(right.rows)) rows[id] = addRows(rows[id] ?? noRow, row);
  const kept = (kind: FaultKind) =>
    [...left.examples[kind], ...right.examples[kind]].slice(0, examplesKept);
  return {
    documents: left.documents + right.documents,
    must: left.must + right.must,
    right: left.right + right.right,
    wrong: left.wrong + right.wrong,
    forbidden: left.forbidden + right.forbidden,
    blank: left.blank + right.blank,
    misplaced: left.misplaced + right.misplaced,
    editions: left.editions + right.editions,
    years: left.years + right.years,
    agencies: left.agencies + right.agencies,
    agenciesStated: left.agenciesStated + right.agenciesStated,
    agenciesMissed: left.agenciesMissed + right.agenciesMissed,
    warnings: left.warnings + right.warnings,
    days: left.days + right.days,
    daysStated: left.daysStated + right.daysStated,
    daysMissed: left.daysMissed + right.daysMissed,
    rows,
    examples: {
      wrong: kept("wrong"),
      forbidden: kept("forbidden"),
      blank: kept("blank"),
      missed: kept("missed"),
      misplaced: kept("misplaced"),
      edition: kept("edition"),
      year: kept("year"),
      agency: kept("agency"),
      agencyMissed: kept("agencyMissed"),
      warning: kept("warning"),
      day: kept("day"),
      dayMissed: kept("dayMissed"),
    },
  };
}

function addRows(left: RowTally, right: RowTally): RowTally {
  return {
    documents: left.documents + right.documents,
    must: left.must + right.must,
    right: left.right + right.right,
    wrong: left.wrong + right.wrong,
  };
}

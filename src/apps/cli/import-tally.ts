import type {
  ImportOutcome,
  ImportRefusal,
  RefusedFile,
  StoredFile,
  UnchangedFile,
} from "#features/annual-reports/import/import-outcome.ts";

/** What a run of the import has come to so far. */
export interface ImportTally {
  files: number;
  stored: number;
  unchanged: number;
  readonly refused: RefusedFile[];
  /** Stored all the same, or already. */
  readonly doubtful: (StoredFile | UnchangedFile)[];
}

export function newTally(): ImportTally {
  return { files: 0, stored: 0, unchanged: 0, refused: [], doubtful: [] };
}

export function count(tally: ImportTally, outcome: ImportOutcome): void {
  tally.files += 1;
  switch (outcome.kind) {
    case "stored":
      tally.stored += 1;
      break;
    case "unchanged":
      tally.unchanged += 1;
      break;
    case "refused":
      tally.refused.push(outcome);
      return;
  }
  if (outcome.doubts.length > 0) tally.doubtful.push(outcome);
}

/** Refused files by why, the most frequent reason first. */
export function refusedByKind(
  tally: ImportTally,
): readonly (readonly [ImportRefusal["kind"], readonly RefusedFile[]])[] {
  const groups = Map.groupBy(tally.refused, ({ refusal }) => refusal.kind);
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

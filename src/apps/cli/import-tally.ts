import type {
  DoubtedFile,
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
  readonly doubtful: (StoredFile | UnchangedFile | DoubtedFile)[];
}

export function newTally(): ImportTally {
  return { files: 0, stored: 0, unchanged: 0, refused: [], doubtful: [] };
}

export function count(tally: ImportTally, outcome: ImportOutcome): void {
  if (outcome.kind !== "doubted") tally.files += 1;
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

/** Files come in the order they were changed; people look for them by name. */
export function sortTally({ refused, doubtful }: ImportTally): void {
  for (const files of [refused, doubtful]) files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Refused files by why, the most frequent reason first. */
export function refusedByKind(
  tally: ImportTally,
): readonly (readonly [ImportRefusal["kind"], readonly RefusedFile[]])[] {
  const groups = Map.groupBy(tally.refused, ({ refusal }) => refusal.kind);
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

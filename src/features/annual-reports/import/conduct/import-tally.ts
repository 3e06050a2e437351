import type {
  DoubtedFile,
  ImportOutcome,
  ImportRefusal,
  RefusedFile,
  StoredFile,
  UnchangedFile,
} from "../import-outcome.ts";

/** What a run of the import has come to so far. */
export interface ImportTally {
  files: number;
  stored: number;
  unchanged: number;
  readonly refused: RefusedFile[];
  /** Names of files whose pages are pictures, stored or refused. */
  readonly scans: string[];
  /** Names of stored files that are not given out before someone lets them go. */
  readonly held: string[];
  /** Stored all the same, or already. */
  readonly doubtful: (StoredFile | UnchangedFile | DoubtedFile)[];
}

export function newTally(): ImportTally {
  return { files: 0, stored: 0, unchanged: 0, refused: [], scans: [], held: [], doubtful: [] };
}

export function count(tally: ImportTally, outcome: ImportOutcome): void {
  if (outcome.kind !== "doubted") tally.files += 1;
  switch (outcome.kind) {
    case "stored":
      tally.stored += 1;
      if (outcome.isScan) tally.scans.push(outcome.file);
      if (outcome.isHeld) tally.held.push(outcome.file);
      break;
    case "unchanged":
      tally.unchanged += 1;
      break;
    case "refused":
      tally.refused.push(outcome);
      if ("isScan" in outcome.refusal && outcome.refusal.isScan) tally.scans.push(outcome.file);
      return;
  }
  if (outcome.doubts.length > 0) tally.doubtful.push(outcome);
}

/** Files come in the order they were changed; people look for them by name. */
export function sortTally({ refused, doubtful, scans, held }: ImportTally): void {
  for (const names of [scans, held]) names.sort();
  for (const files of [refused, doubtful]) files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Refused files by why, the most frequent reason first. */
export function refusedByKind(
  tally: ImportTally,
): readonly (readonly [ImportRefusal["kind"], readonly RefusedFile[]])[] {
  const groups = Map.groupBy(tally.refused, ({ refusal }) => refusal.kind);
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

import type { Candidate } from "#features/agencies/index.ts";
import type { NotAReport } from "#report/annual-report.ts";
import type { UnreadableReport } from "#report-files/read-report.ts";
import type { StoredElsewhere } from "./is-stored.ts";
import type { NotPlaced } from "./place-file.ts";

/** What became of one file. `file` is its path below the folder given. */
export type ImportOutcome = StoredFile | UnchangedFile | RefusedFile | DoubtedFile;

/** Of a file told before: what only the whole run shows. */
export interface DoubtedFile {
  readonly kind: "doubted";
  readonly file: string;
  readonly doubts: readonly ImportDoubt[];
}

/** It is stored already, by this run or another. */
export interface UnchangedFile {
  readonly kind: "unchanged";
  readonly file: string;
  readonly doubts: readonly ImportDoubt[];
}

export interface StoredFile {
  readonly kind: "stored";
  readonly file: string;
  readonly agency: string;
  readonly regionCode: string;
  readonly year: number;
  /** From 1; `undefined` where nothing is really stored. */
  readonly version?: number | undefined;
  /** Its pages are pictures: no figure was read of it. */
  readonly isScan: boolean;
  /** It shows numbers of persons (公民个人号码) or was not looked through to its end: it waits for someone to let it go. */
  readonly isHeld: boolean;
  readonly doubts: readonly ImportDoubt[];
}

/** What someone should look at, of a file that is stored all the same or already. */
export type ImportDoubt =
  /** The document names no agency. */
  | { readonly kind: "agency-of-file-name" }
  /** Another file of this run is of the same agency and year: both are versions, and this one, changed later, is current. */
  | ({ readonly kind: "differs" } & OtherVersion)
  /** It is stored already, and was changed later than a version this run stored: it is current again. */
  | ({ readonly kind: "reinstated" } & OtherVersion)
  /** Its name is another agency's, known by the end of the run, than the document's. */
  | { readonly kind: "other-agency-in-name"; readonly named: string; readonly stated: string }
  /** It stands under another agency than it would be filed under now; it stays there. */
  | ({ readonly kind: "stored-elsewhere" } & StoredElsewhere);

/** Two files of one agency and year; instants in milliseconds. */
export interface OtherVersion {
  /** The other file. */
  readonly other: string;
  readonly otherChangedAt: number;
  readonly changedAt: number;
  /** Whether the tables have the same figures; `undefined` where one was not read. */
  readonly sameFigures?: boolean | undefined;
}

export interface RefusedFile {
  readonly kind: "refused";
  readonly file: string;
  readonly refusal: ImportRefusal;
}

/** Why a file is not stored. */
export type ImportRefusal =
  | { readonly kind: "unreadable"; readonly problem: UnreadableReport }
  /** The file cannot be opened; a code of the operating system. */
  | { readonly kind: "not-opened"; readonly code: string }
  /** Reading took longer, in milliseconds. */
  | { readonly kind: "too-slow"; readonly milliseconds: number }
  /** Reading took more memory, in megabytes. */
  | { readonly kind: "too-much-memory"; readonly megabytes: number }
  /** The reader failed on it: a fault of this program. */
  | { readonly kind: "reader-failed"; readonly message: string }
  | { readonly kind: "not-a-report"; readonly reason: NotAReport | "blank-template" }
  | NotPlaced
  | DoubtfulAgency
  | OtherAgencyInName;

/** The file is named after another known agency than the document names: it may be the wrong file. */
export interface OtherAgencyInName {
  readonly kind: "other-agency-in-name";
  /** By the file's name, and by the document. */
  readonly named: string;
  readonly stated: string;
}

/** The name may be one of these agencies' and may be another's. */
export interface DoubtfulAgency {
  readonly kind: "doubtful-agency";
  readonly regionCode: string;
  readonly name: string;
  readonly candidates: readonly Candidate[];
}

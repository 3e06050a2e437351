import { hash } from "node:crypto";
import { constants, zstdCompressSync } from "node:zlib";
import type { SourceDocument } from "#formats/document.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { encodeCells } from "#report/form/cell-ordinals.ts";
import { comparedCells } from "#report/form/compared-cells.ts";

import { numbersInOriginal } from "./original-numbers.ts";

/** A file as it was published, ready to be kept. */
export interface OriginalToStore {
  /** Of the bytes as given, in hexadecimal. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly byteSize: number;
  /** The file's name as the agency published it; never a path of this machine. */
  readonly name: string;
  /** The bytes, compressed by zstd. */
  readonly content: Uint8Array;
  /** Numbers of persons that it shows; `null`: nobody looked. One that shows any is not given out before it is let go. */
  readonly personalNumbers: number | null;
  /** Reading stopped at a limit: it was not looked through behind it, and is not given out before it is let go. */
  readonly isCutShort: boolean;
}

/** What was read of a file, in the form its columns have: made where the file is read, so that storing is cheap. */
export interface ReportColumns {
  readonly statedAgency: string | null;
  readonly statedYear: number | null;
  readonly signedOn: AnnualReport["signedOn"];
  readonly edition: AnnualReport["edition"];
  readonly preface: string | null;
  /** JSON. */
  readonly sections: string;
  readonly cellStates: string;
  /** An array literal of PostgreSQL: `{0,NULL,12.5}`. */
  readonly cellValues: string;
  /** JSON, or `null`. */
  readonly cellDetails: string | null;
  /** JSON. */
  readonly warnings: string;
  /** The certain figures of `comparedCells`, in their order. */
  readonly figures: readonly (number | null)[];
}

/** A report (年度报告) to be stored as this agency's of this year. */
export interface ReportToStore {
  readonly agencyId: number;
  readonly year: number;
  readonly columns: ReportColumns;
  readonly original: OriginalToStore;
  /** Not on the public site until someone publishes it. */
  readonly isHeld?: boolean | undefined;
  /** Why it takes the place of a published one: the public is told. */
  readonly correctedBecause?: string | undefined;
}

/** Of zstd's levels: 5 to 10 % smaller than 3 on web pages for 0.15 ms more; above it little is saved. */
const compression = { params: { [constants.ZSTD_c_compressionLevel]: 5 } };

export function originalToStore(
  name: string,
  bytes: Uint8Array,
  document: Pick<SourceDocument, "mediaType" | "encoding"> & Partial<SourceDocument>,
): OriginalToStore {
  const { mediaType, encoding, blocks, truncated = false } = document;
  return {
    sha256: hash("sha256", bytes, "hex"),
    mediaType,
    encoding,
    byteSize: bytes.length,
    name,
    content: zstdCompressSync(bytes, compression),
    personalNumbers: blocks ? numbersInOriginal({ blocks }) : null,
    isCutShort: truncated,
  };
}

export function reportColumns(report: AnnualReport): ReportColumns {
  const { states, values, details } = encodeCells(report.cells);
  return {
    statedAgency: report.agency === null ? null : storable(report.agency),
    statedYear: report.year,
    signedOn: report.signedOn,
    edition: report.edition,
    preface: report.preface === undefined ? null : storable(report.preface),
    sections: jsonText(report.sections),
    cellStates: states,
    cellValues: `{${values.map((value) => value ?? "NULL").join()}}`,
    cellDetails: details && jsonText(details),
    warnings: jsonText(report.warnings),
    figures: comparedCells.map(({ cell }) => report.cells[cell]?.value ?? null),
  };
}

/** PostgreSQL's text holds every character but NUL, and no half of a surrogate pair. */
function storable(text: string): string {
  return text.replaceAll("\0", "\u{fffd}").toWellFormed();
}

function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  // Seldom needed, and three times slower.
  return /\\u(?:0000|d[89a-f])/.test(text)
    ? JSON.stringify(value, (_, part) => (typeof part === "string" ? storable(part) : part))
    : text;
}

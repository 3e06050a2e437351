import { cleanDocx } from "#formats/docx/clean-docx.ts";
import type { InsideUnreadable } from "#formats/extracted.ts";
import { insideLimits } from "#formats/limits.ts";
import { openPackage } from "#formats/ooxml/open-package.ts";
import { cleanXlsx } from "#formats/xlsx/clean-xlsx.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Examined, Finding } from "./finding.ts";
import { cleanPicture } from "./pictures/clean-picture.ts";
import { preflight } from "./preflight.ts";

export interface CleanAsked {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** A person has agreed that all tracked changes are accepted (接受全部修订). */
  readonly acceptsChanges: boolean;
}

/** A cleaned copy (清理后的副本), and what was found when it was examined again. */
export interface Cleaned extends Examined {
  readonly bytes: Uint8Array;
}

/** `unchanged`: nothing of what was found can be cleaned here. */
export type NotCleaned = InsideUnreadable | "unchanged";

/** Makes a cleaned copy and examines it as any file: what it still holds is told. */
export async function cleanFile(asked: CleanAsked): Promise<Result<Cleaned, NotCleaned>> {
  const before = await preflight(asked.bytes, asked.name);
  const bytes = cleanedBytes(before.type, asked);
  if (!bytes.ok) return bytes;
  const after = await preflight(bytes.value, asked.name);
  return sizeOf(after.findings) < sizeOf(before.findings)
    ? ok({ ...after, bytes: bytes.value })
    : err("unchanged");
}

function cleanedBytes(
  type: string | undefined,
  { bytes, acceptsChanges }: CleanAsked,
): Result<Uint8Array, NotCleaned> {
  if (type === "jpeg" || type === "png" || type === "webp") return ok(cleanPicture(bytes));
  if (type !== "docx" && type !== "xlsx") return err("unchanged");
  const file = openPackage(bytes, { bytesLeft: 4 * insideLimits.allBytes });
  if (!file.ok) return file;
  return type === "docx"
    ? cleanDocx(file.value, { acceptsChanges, picture: cleanPicture })
    : cleanXlsx(file.value, cleanPicture);
}

function sizeOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { count }) => sum + (count === undefined ? 1 : count), 0);
}

import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { writeReport } from "#report-files/write-report.ts";
import { type GivenCell, givenReport } from "#tests/support/given-report.ts";

/** A report as a text of JSON, the quickest to write and read; what is not given is ordinary. */
export interface GivenFile {
  readonly agency?: string | null;
  readonly year?: number | null;
  readonly cells?: Readonly<Record<string, GivenCell>>;
  readonly changed?: Date;
}

/** When every file was changed, unless a test says otherwise: order is not left to the clock. */
const changed = new Date("2024-01-20T00:00:00Z");

/** Makes a folder of files: a path below it → a report, or the file's own text. Gives the folder's path. */
export async function givenFolder(
  files: Readonly<Record<string, GivenFile | string>>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-import-"));
  for (const [name, given] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof given === "string" ? given : await reportFile(given));
    utimesSync(path, changed, given instanceof Object ? (given.changed ?? changed) : changed);
  }
  return folder;
}

/** The file of a report as this program writes it. */
export async function reportFile({ agency, year, cells }: GivenFile): Promise<Uint8Array> {
  const report = givenReport({
    ...(agency !== undefined && { agency }),
    ...(year !== undefined && { year }),
    ...(cells && { cells }),
  });
  const source = { name: "a", sha256: "", mediaType: "text/plain", encoding: "utf-8" };
  const written = await writeReport(report, "json", source);
  if (!written.ok) throw new Error(`no file can be made: ${written.error.kind}`);
  return written.value.bytes;
}

import { open, readFile, stat } from "node:fs/promises";
import { err, ok, type Result } from "#kernel/result.ts";
import { isEncryptedOffice } from "../foreign-format.ts";
import { rowLimits } from "./limits.ts";
import type { OldSheet } from "./old/old-rows.ts";
import {
  type ObjectRow,
  type RowsFile,
  type RowsRefusal,
  RowsUnreadable,
  type SheetRow,
} from "./row.ts";
import { csvRows } from "./text/csv-rows.ts";
import { decodedText } from "./text/decoded-text.ts";
import { jsonRows } from "./text/json-rows.ts";
import { openXlsx } from "./xlsx/open-xlsx.ts";

/** Reads a file of an old program in a process with limits; throws `RowsUnreadable`. */
export type ReadOldSheets = (bytes: Uint8Array) => Promise<readonly OldSheet[]>;

const headLength = 4_096;

/** Opens a file of rows; what it is its content says, not its name. Its rows are read when they are asked for. */
export async function openRows(
  path: string,
  readOld: ReadOldSheets,
): Promise<Result<RowsFile, RowsRefusal>> {
  try {
    const { size } = await stat(path);
    if (size === 0) return err({ kind: "empty" });
    if (size > rowLimits.fileBytes) {
      return err({ kind: "too-large", megabytes: rowLimits.fileBytes / 1024 / 1024 });
    }
    return ok(counted(await opened(path, readOld)));
  } catch (fault) {
    if (fault instanceof RowsUnreadable) return err(fault.refusal);
    throw fault;
  }
}

async function opened(path: string, readOld: ReadOldSheets): Promise<RowsFile> {
  const head = await headOf(path);
  if (head.readUInt16BE(0) === 0x504b) return openXlsx(path);
  if (head.readUInt32BE(0) === 0xd0cf11e0) return oldFile(path, readOld);
  const text = head.toString("latin1").replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
  const first = text.replaceAll("\0", "").trimStart()[0];
  // Programs write web pages under the name .xls.
  if (first === "<") return oldFile(path, readOld);
  if (first === "{") return oneSheet("ndjson", () => jsonRows(decodedText(path)));
  if (first === "[") return oneSheet("json", () => jsonRows(decodedText(path)));
  return oneSheet("csv", () => csvRows(decodedText(path)));
}

/** At least as long as what is looked for in it. */
async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return bytesRead < 8 ? buffer.subarray(0, 8) : buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function oldFile(path: string, readOld: ReadOldSheets): Promise<RowsFile> {
  const bytes = await readFile(path);
  if (isEncryptedOffice(bytes)) throw new RowsUnreadable({ kind: "encrypted" });
  const sheets = await readOld(bytes);
  return {
    format: "old",
    sheets: sheets.map(({ name, isHidden, rows }) => ({
      name,
      isHidden,
      rows: async function* () {
        yield rows;
      },
    })),
    close: async () => undefined,
  };
}

function oneSheet(
  format: RowsFile["format"],
  rows: () => AsyncIterable<readonly (SheetRow | ObjectRow)[]>,
): RowsFile {
  const sheet = { name: null, isHidden: false, rows };
  return { format, sheets: [sheet], close: async () => undefined };
}

/** The same file; one with more rows than are read in one go throws `too-many-rows` before any is taken for all there are. */
function counted(file: RowsFile): RowsFile {
  let count = 0;
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    rows: async function* () {
      for await (const rows of sheet.rows()) {
        count += rows.length;
        if (count > rowLimits.rows) {
          throw new RowsUnreadable({ kind: "too-many-rows", rows: rowLimits.rows });
        }
        yield rows;
      }
    },
  }));
  return { ...file, sheets };
}

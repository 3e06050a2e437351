import { rowLimits } from "../limits.ts";
import { type RowsFile, RowsUnreadable, type SheetRow } from "../row.ts";
import { readMerges } from "./merges.ts";
import { readSharedTexts } from "./shared-texts.ts";
import { sheetRows } from "./sheet-rows.ts";
import { readWorkbookParts, type WorkbookParts } from "./workbook.ts";
import { openZipFile, type ZipFile } from "./zip-file.ts";

/** Opens a workbook on disk; its rows are unpacked when they are asked for. Throws `RowsUnreadable`. */
export async function openXlsx(path: string): Promise<RowsFile> {
  const zip = await openZipFile(path);
  try {
    if (!zip.has("[Content_Types].xml")) throw new RowsUnreadable({ kind: "unknown-format" });
    const book = await readWorkbookParts(zip);
    let sharedTexts: Promise<readonly string[]> | undefined;
    const shared = () => {
      sharedTexts ??= sharedTextsOf(zip, book);
      return sharedTexts;
    };
    return {
      format: "xlsx",
      sheets: book.sheets.map(({ name, isHidden, part }) => ({
        name,
        isHidden,
        rows: () => rowsOf(zip, { part, book, shared }),
      })),
      close: zip.close,
    };
  } catch (fault) {
    await zip.close();
    throw fault;
  }
}

function sharedTextsOf(zip: ZipFile, { sharedTexts }: WorkbookParts): Promise<readonly string[]> {
  if (sharedTexts === undefined || !zip.has(sharedTexts)) return Promise.resolve([]);
  return readSharedTexts(zip.stream(sharedTexts, rowLimits.sheetBytes));
}

interface Asked {
  readonly part: string;
  readonly book: WorkbookParts;
  readonly shared: () => Promise<readonly string[]>;
}

async function* rowsOf(
  zip: ZipFile,
  { part, book, shared }: Asked,
): AsyncGenerator<readonly SheetRow[]> {
  const sheet = () => zip.stream(part, rowLimits.sheetBytes);
  const merges = await readMerges(sheet());
  const sharedTexts = await shared();
  const { formats, countsFrom1904 } = book;
  yield* sheetRows(sheet(), { sharedTexts, merges, formats, countsFrom1904 });
}

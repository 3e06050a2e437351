import { terminalLine } from "#kernel/terminal-text.ts";
import type { ImportResult, PlacedWarning } from "#platform/ledger/import/call.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { placeWords } from "#platform/ledger/words/import-words.ts";

/** Lines of each list that are printed; `--json` and the sheet of errors have all. */
const mostLines = 100;

export interface ImportTold {
  readonly kind: LedgerKind;
  readonly isDryRun: boolean;
  /** Where the faulty rows were written. */
  readonly errors: string | undefined;
}

/** What an import did, for people. */
export function importText(result: ImportResult, { kind, isDryRun, errors }: ImportTold): string {
  const { rows, stored } = result;
  const parts = [
    listed(
      "有错的",
      result.errors.map(
        ({ column, message, ...place }) => `${placeWords(place)}，${column}：${message}`,
      ),
    ),
    listed("提醒", result.warnings.map(warningLine)),
    listed(
      "跳过的行",
      result.skippedRows.map(({ because, ...place }) => `${placeWords(place)}：${because}`),
    ),
    `${kind.name}：新增 ${rows.new} 行，修改 ${rows.changed} 行，相同 ${rows.same} 行，跳过 ${rows.skipped} 行，有错 ${rows.failed} 行。`,
    stored
      ? "已存入。"
      : isDryRun
        ? "只是核对，没有存入。"
        : "有错的行，全部没有存入；改正后再导入一次。",
    errors === undefined ? "" : errorsWritten(errors),
  ];
  return `${parts.filter((part) => part !== "").join("\n")}\n`;
}

/** Where the faulty rows stand. */
export function errorsWritten(path: string): string {
  return `有错的行写在 ${terminalLine(path)}，改正后可以直接导入。`;
}

function warningLine({ file, sheet, row, message }: PlacedWarning): string {
  if (row !== null) return `${placeWords({ file, sheet, row })}：${message}`;
  return `${file}${sheet === null ? "" : `工作表“${sheet}”`}：${message}`;
}

function listed(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const shown = lines.slice(0, mostLines).map((line) => `  ${terminalLine(line)}`);
  const more = lines.length - shown.length;
  return [`${title}：`, ...shown, ...(more > 0 ? [`  另有 ${more} 条`] : [])].join("\n");
}

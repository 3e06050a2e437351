import type { NewAgency } from "#features/agencies/index.ts";
import { terminalLine } from "#kernel/terminal-text.ts";
import { byteOrderMark, csvRecord } from "#platform/export/csv-record.ts";
import type { FolderImported } from "../../import/conduct/import-folder.ts";
import { type ImportTally, refusedByKind } from "../../import/conduct/import-tally.ts";
import type { ImportRefusal } from "../../import/import-outcome.ts";
import { aliasLines, checkedWords, doubtWords, refusalWords } from "./import-words.ts";

/** A run of the import as the command tells of it. */
interface ImportDone extends FolderImported {
  readonly isDryRun: boolean;
  /** The file that has every refused one. */
  readonly report?: string | undefined;
}

/** Files of a kind that are shown; the others stand in the report. */
const shown = 10;

/** Names of new agencies that are shown. */
const namesShown = 30;

/** What the screen shows at the end. */
export function importSummary(done: ImportDone): string {
  const { tally, isDryRun, agenciesAdded, regionsAdded, checked } = done;
  const stored = isDryRun ? "可新存" : "新存";
  const doubts = tally.doubtful.flatMap(({ file, doubts }) =>
    doubts.map((doubt) => `${file}：${doubtWords(doubt)}。`),
  );
  const lines = [
    `${isDryRun ? "试运行，没有写入。" : ""}共 ${tally.files} 个文件：${stored} ${tally.stored} 份，已存在 ${tally.unchanged} 份，未导入 ${tally.refused.length} 份。${passedOverWords(done)}`,
    `新增机关 ${agenciesAdded.length} 个，新增区划 ${regionsAdded} 个${isDryRun ? "" : `；${checkedWords(checked)}`}。`,
    ...newAgencies(agenciesAdded),
    ...group(`扫描件 ${tally.scans.length} 份，读不出数字`, tally.scans),
    ...group(heldTitle(done), tally.held),
    ...refusedByKind(tally).flatMap(([kind, files]) =>
      group(
        `未导入：${kindWords[kind]}（${files.length}）`,
        files.map(({ file, refusal }) => {
          const { cause, remedy } = refusalWords(refusal);
          return `${file}：${cause}；${remedy}。`;
        }),
      ),
    ),
    ...aliasTable(tally),
    ...group(
      `${isDryRun ? "可导入或已存在，请核实" : "已导入或已存在，请核实"}（${doubts.length}）`,
      doubts,
    ),
    ...(done.report === undefined ? [] : [`全部未导入的文件见 ${done.report}。`]),
  ];
  return `${lines.join("\n")}\n`;
}

function passedOverWords({ passedOver, linksOut }: ImportDone): string {
  const left = passedOver > 0 ? `另略过系统或办公软件留下的文件 ${passedOver} 个。` : "";
  const links =
    linksOut > 0
      ? `另略过指向文件夹以外的链接 ${linksOut} 个；要导入这些文件，请把它们复制进来。`
      : "";
  return left + links;
}

function heldTitle({ tally, isDryRun }: ImportDone): string {
  const held = `${tally.held.length} 份原文件含疑似公民个人号码，或没有读到文末`;
  return isDryRun
    ? `${held}，导入后暂不公开，等人核实`
    : `${held}，暂不公开；核实见 tongming original list`;
}

function newAgencies(agencies: readonly NewAgency[]): readonly string[] {
  if (agencies.length === 0) return [];
  const names = agencies.slice(0, namesShown).map(({ name }) => name);
  const rest = agencies.length - names.length;
  return [
    `新增的机关：${names.join("、")}${rest > 0 ? `，另有 ${rest} 个，用 --json 可得全部` : ""}。`,
  ];
}

function group(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - shown;
  return [
    title,
    ...lines.slice(0, shown).map((line) => `  ${terminalLine(line)}`),
    ...(rest > 0 ? [`  …… 另有 ${rest} 条，用 --report 文件 或 --json 可得全部`] : []),
  ];
}

/** The lines that would settle every doubtful name, each once. */
function aliasTable({ refused }: ImportTally): readonly string[] {
  const lines = refused.flatMap(({ refusal }) =>
    refusal.kind === "doubtful-agency" ? [aliasLines(refusal)[0] ?? ""] : [],
  );
  const once = [...new Set(lines)];
  if (once.length === 0) return [];
  return [
    "机关名称存疑的，核实后把下面各行存成 CSV，用 --agencies 文件 再导入一次（是另一机关的，把末栏改成文件中的名称）：",
    "  区划代码,文件中的名称,机关名称",
    ...once.slice(0, 50).map((line) => `  ${line}`),
    ...(once.length > 50 ? [`  …… 另有 ${once.length - 50} 行，见 --report 文件`] : []),
  ];
}

const kindWords: Readonly<Record<ImportRefusal["kind"], string>> = {
  unreadable: "不能读取",
  "not-opened": "不能打开",
  "too-slow": "读取超时",
  "too-much-memory": "内存不够",
  "reader-failed": "读取程序出错",
  "not-a-report": "不是年度报告",
  "no-region": "不知道区划",
  "unknown-region": "没有这个区划",
  "no-agency": "没有机关名称",
  "number-in-agency": "机关名称含个人信息",
  "no-year": "没有年度",
  "year-out-of-range": "年度不对",
  "doubtful-agency": "机关名称存疑",
  "other-agency-in-name": "文件名与文中的机关不同",
};

/** The same as one line of JSON. */
export function importJson({ tally, ...done }: ImportDone): string {
  const { files, stored, unchanged, refused, doubtful, scans, held } = tally;
  return JSON.stringify({
    schema: "tongming.import/1",
    dryRun: done.isDryRun,
    files,
    stored,
    unchanged,
    scans,
    held,
    passedOver: done.passedOver,
    linksOut: done.linksOut,
    agenciesAdded: done.agenciesAdded.length,
    newAgencies: done.agenciesAdded.map(({ regionCode, name }) => ({ regionCode, name })),
    regionsAdded: done.regionsAdded,
    checked: done.checked.reports,
    withErrors: done.checked.withErrors,
    withWarnings: done.checked.withWarnings,
    refused: refused.map(({ file, refusal }) => ({
      file,
      kind: refusal.kind,
      ...refusalWords(refusal),
      ...(refusal.kind === "doubtful-agency" && { lines: aliasLines(refusal) }),
    })),
    doubts: doubtful.flatMap(({ file, doubts }) =>
      doubts.map((doubt) => ({ file, kind: doubt.kind, message: doubtWords(doubt) })),
    ),
  });
}

const columns = ["文件", "原因类别", "原因", "办法", "区划代码", "文件中的名称", "机关名称"];

/** Every refused file as CSV with a byte order mark; the last three columns can be copied into the table of names. */
export function refusedCsv({ refused }: ImportTally): string {
  const rows = refused.map(({ file, refusal }) => {
    const { cause, remedy } = refusalWords(refusal);
    const first = [file, kindWords[refusal.kind], cause, remedy];
    if (refusal.kind !== "doubtful-agency") return [...first, "", "", ""];
    return [...first, refusal.regionCode, refusal.name, refusal.candidates[0]?.name ?? ""];
  });
  return byteOrderMark + [columns, ...rows].map(csvRecord).join("");
}
